import type { Diagram } from '../diagram/diagram.ts';
import type { ElementId } from '../model/element.ts';
import { fillerId } from './diagramTree.ts';
import type { DotStatement } from './dotAst.ts';
import type { DotNames } from './dotNames.ts';

const INVISIBLE = [['style', 'invis']] as const;

/** Invisible lines that keep boxes in columns: from top to bottom along the ranks, from left to right within one. */
export function writeColumns(
  { direction, stacks, fillers }: Diagram,
  names: DotNames,
  columns: boolean,
): DotStatement[] {
  const line = (tail: string, head: string): DotStatement => ({ statement: 'edge', tail, head, attributes: INVISIBLE });
  if (direction === 'TB') {
    return [
      ...stacks.map(({ elementIds: [upper, lower] }) => line(names.nodeOf(upper), names.nodeOf(lower))),
      ...fillers.map(({ groupId, below }) => line(names.nodeOf(below), names.nodeOf(fillerId(groupId)))),
    ];
  }
  // From left to right, Graphviz draws the later of two nodes of one rank above the earlier one.
  return columns ? stacks.map(({ elementIds: [upper, lower] }) => line(names.nodeOf(lower), names.nodeOf(upper))) : [];
}

/** The rank set of one group in figures from left to right. Sets within one group are safe in every Graphviz. */
export function writeRankSet(groupId: ElementId, diagram: Diagram, names: DotNames): DotStatement[] {
  if (diagram.direction === 'TB') return [];
  const inside = new Set(diagram.boxes.filter((box) => box.parentId === groupId).map((box) => box.elementId));
  const members = new Set(diagram.stacks.flatMap(({ elementIds }) => elementIds.filter((id) => inside.has(id))));
  if (members.size === 0) return [];
  return [
    {
      statement: 'subgraph',
      statements: [
        { statement: 'assignment', name: 'rank', value: 'same' },
        ...[...members].map((id): DotStatement => ({ statement: 'node', name: names.nodeOf(id), attributes: [] })),
      ],
    },
  ];
}

/** The invisible node that keeps a place free in a group. */
export function writeFiller(groupId: ElementId, { direction, fillers }: Diagram): DotStatement[] {
  if (direction !== 'TB' || !fillers.some((filler) => filler.groupId === groupId)) return [];
  return [{ statement: 'node', name: fillerId(groupId), attributes: [['label', ''], ...INVISIBLE] }];
}
