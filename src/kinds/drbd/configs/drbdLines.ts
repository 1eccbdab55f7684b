import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ElementId } from '../../../core/model/element.ts';

/** One statement; `block` says which elements it comes from. */
export function line(text: string): ConfigLine {
  return { text, elementIds: [] };
}

/** A section in braces. Lines without elements inherit those of the section; empty sections vanish. */
export function block(head: string, body: readonly ConfigLine[], ...elementIds: ElementId[]): readonly ConfigLine[] {
  if (body.length === 0) return [];
  return [
    { text: `${head} {`, elementIds },
    ...body.map(({ text, elementIds: own }) => ({
      text: `  ${text}`,
      elementIds: own.length > 0 ? own : elementIds,
    })),
    { text: '}', elementIds },
  ];
}
