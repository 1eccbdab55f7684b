import { readDotText } from '../dot/dotText.ts';
import { MAX_NAME_LENGTH } from '../model/element.ts';
import type { DotGraph, DotSubgraph } from './draft.ts';

/** A node of somebody else's figure, as far as it is evidence. */
export interface DotBox {
  readonly name: string;
  readonly label: string;
  readonly colour: string;
}

/** A frame of somebody else's figure: only subgraphs called `cluster…` are drawn (graphviz.org, clusters). */
export interface DotFrame {
  readonly name: string;
  readonly label: string;
  readonly frames: readonly DotFrame[];
  /** Nodes of this frame itself, without those of the frames inside. */
  readonly boxes: readonly DotBox[];
}

/** A visible line; `from` is where it starts for the reader, whatever its direction in the text. */
export interface DotLine {
  readonly from: string;
  readonly to: string;
  readonly heads: 'forward' | 'both' | 'none';
  readonly label: string;
  /** The frame at whose border it ends. */
  readonly border: string;
}

/** What a figure says to a reader: frames, boxes outside them, and lines. Invisible helpers are left out. */
export interface DotFacts {
  readonly name: string;
  readonly direction: 'LR' | 'TB';
  readonly frames: readonly DotFrame[];
  readonly loose: readonly DotBox[];
  readonly lines: readonly DotLine[];
}

/** Reads the facts out of a graph. */
export function dotFacts(graph: DotGraph): DotFacts {
  const boxes = new Map(
    graph.nodes
      .filter((node) => !isInvisible(node.attributes))
      .map((node): [string, DotBox] => [
        node.name,
        {
          name: node.name,
          label: textOf(node.attributes['label'] ?? '\\N', node.name, graph.name),
          colour: (node.attributes['fillcolor'] ?? node.attributes['color'] ?? '').toLowerCase(),
        },
      ]),
  );
  const framed = new Set<string>();
  const frames = graph.subgraphs.flatMap((subgraph) => readFrames(subgraph, { graph, boxes, framed }));
  const lines = graph.edges
    .filter((edge) => !isInvisible(edge.attributes) && boxes.has(edge.tail) && boxes.has(edge.head))
    .map((edge): DotLine => {
      const dir = edge.attributes['dir'] ?? 'forward';
      const [from, to] = dir === 'back' ? [edge.head, edge.tail] : [edge.tail, edge.head];
      return {
        from,
        to,
        heads: dir === 'both' ? 'both' : dir === 'none' ? 'none' : 'forward',
        label: textOf(edge.attributes['label'] ?? '', '', graph.name),
        border: edge.attributes['lhead'] ?? '',
      };
    });
  return {
    name: graph.name,
    direction: /^(LR|RL)$/i.test(graph.attributes['rankdir'] ?? '') ? 'LR' : 'TB',
    frames,
    loose: [...boxes.values()].filter((box) => !framed.has(box.name)),
    lines,
  };
}

interface Reading {
  readonly graph: DotGraph;
  readonly boxes: ReadonlyMap<string, DotBox>;
  readonly framed: Set<string>;
}

/** Subgraphs without a frame of their own only group: what is in them belongs to what is around them. */
function readFrames(subgraph: DotSubgraph, reading: Reading): DotFrame[] {
  const frames = subgraph.subgraphs.flatMap((inner) => readFrames(inner, reading));
  if (!subgraph.name.startsWith('cluster')) return frames;
  const boxes = subgraph.nodes.flatMap((name) => {
    const box = reading.framed.has(name) ? undefined : reading.boxes.get(name);
    if (box) reading.framed.add(name);
    return box ? [box] : [];
  });
  const label = textOf(subgraph.attributes['label'] ?? '', subgraph.name, reading.graph.name);
  return [{ name: subgraph.name, label, frames, boxes }];
}

function textOf(label: string, name: string, graph: string): string {
  return readDotText(label, { name, graph }).replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH);
}

function isInvisible(attributes: Readonly<Record<string, string>>): boolean {
  return /\binvis/.test(attributes['style'] ?? '');
}

/** What a colour says about a disk, by the seed's legend. */
export function accessByColour(colour: string): 'read-write' | 'none' | undefined {
  if (/green|lime|^#00(80|ff)00$/.test(colour)) return 'read-write';
  return /red|^#ff0000$/.test(colour) ? 'none' : undefined;
}
