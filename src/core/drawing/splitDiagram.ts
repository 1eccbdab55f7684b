import type { Diagram } from '../diagram/diagram.ts';
import { diagramTree } from '../dot/diagramTree.ts';
import type { ElementId } from '../model/element.ts';

/** The connected parts of a diagram, in the order of their first group or box. A group holds together what is in it. */
export function splitDiagram(diagram: Diagram): Diagram[] {
  const { outermostOf } = diagramTree(diagram);
  const { join, find } = createSets();
  for (const arrow of diagram.arrows) join(outermostOf(arrow.from), outermostOf(arrow.to));
  for (const { elementIds } of diagram.stacks) join(outermostOf(elementIds[0]), outermostOf(elementIds[1]));

  const partOf = (id: ElementId): ElementId => find(outermostOf(id));
  const parts = new Map<ElementId, { groups: Diagram['groups'][number][]; boxes: Diagram['boxes'][number][] }>();
  const open = (id: ElementId): { groups: Diagram['groups'][number][]; boxes: Diagram['boxes'][number][] } => {
    const key = partOf(id);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { groups: [], boxes: [] }));
    return part;
  };
  for (const group of diagram.groups) open(group.elementId).groups.push(group);
  for (const box of diagram.boxes) open(box.elementId).boxes.push(box);
  if (parts.size <= 1) return [diagram];
  const arrows = groupBy(diagram.arrows, (arrow) => partOf(arrow.from));
  const stacks = groupBy(diagram.stacks, (stack) => partOf(stack.elementIds[0]));
  const fillers = groupBy(diagram.fillers, (filler) => partOf(filler.below));
  return [...parts].map(([key, part]) => ({
    ...diagram,
    ...part,
    arrows: arrows.get(key) ?? [],
    stacks: stacks.get(key) ?? [],
    fillers: fillers.get(key) ?? [],
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(keyOf(item));
    if (list) list.push(item);
    else map.set(keyOf(item), [item]);
  }
  return map;
}

function createSets(): { join(a: string, b: string): void; find(id: string): string } {
  const heads = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let head = heads.get(at); head !== undefined; head = heads.get(at)) at = head;
    return at;
  };
  return {
    find,
    join: (a, b) => {
      const [first, second] = [find(a), find(b)];
      if (first !== second) heads.set(second, first);
    },
  };
}
