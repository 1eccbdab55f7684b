import type { ElementId } from '../model/element.ts';
import type { ConfigLine } from './configFragment.ts';
import { quoteXml } from './quoteXml.ts';

/** An XML element without text: names are written by programs, values may be anything. */
export interface XmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly XmlNode[];
  /** Elements of the design that the node comes from; its children inherit them. */
  readonly elementIds?: readonly ElementId[];
}

/** Prints a tree, one element a line, two spaces deeper for each level. */
export function xmlLines(node: XmlNode, depth = 0, inherited: readonly ElementId[] = []): readonly ConfigLine[] {
  const elementIds = node.elementIds ?? inherited;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${quoteXml(value)}"`);
  const start = `${'  '.repeat(depth)}<${node.tag}${attributes.join('')}`;
  const children = node.children ?? [];
  if (children.length === 0) return [{ text: `${start}/>`, elementIds }];
  return [
    { text: `${start}>`, elementIds },
    ...children.flatMap((child) => xmlLines(child, depth + 1, elementIds)),
    { text: `${'  '.repeat(depth)}</${node.tag}>`, elementIds },
  ];
}
