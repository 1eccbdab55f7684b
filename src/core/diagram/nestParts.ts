import type { ElementId } from '../model/element.ts';
import type { DiagramBox, DiagramGroup, DrawnBox, DrawnGroup } from './diagram.ts';

/** Groups and boxes with their surroundings decided, in the order in which they are drawn. */
export interface Nesting {
  readonly groups: readonly DrawnGroup[];
  readonly boxes: readonly DrawnBox[];
}

/**
 * Puts every group and box into the first wanted group that is drawn. `wishes` come before what the part itself wants.
 * Groups that hold nothing are left out, unless they ask to be kept; a group never ends up inside itself.
 */
export function nestParts(
  groups: readonly DiagramGroup[],
  boxes: readonly DiagramBox[],
  wishes: ReadonlyMap<ElementId, ElementId>,
): Nesting {
  const known = new Map(groups.map((group) => [group.elementId, group]));
  const parents = new Map<ElementId, ElementId>();
  for (const part of [...groups, ...boxes]) {
    const wish = wishes.get(part.elementId);
    const wanted = wish === undefined ? part.inside : [wish, ...part.inside];
    const parentId = wanted.find((id) => known.has(id) && !isWithin(parents, id, part.elementId));
    if (parentId !== undefined) parents.set(part.elementId, parentId);
  }
  const kept = keepFilled(groups, boxes, parents);
  const drawnGroups = groups.filter((group) => kept.has(group.elementId)).map((group) => placed(group, parents));
  return sortNested(
    drawnGroups,
    boxes.map((box) => placed(box, parents)),
  );
}

function isWithin(parents: ReadonlyMap<ElementId, ElementId>, id: ElementId, outerId: ElementId): boolean {
  for (let at: ElementId | undefined = id; at !== undefined; at = parents.get(at)) {
    if (at === outerId) return true;
  }
  return false;
}

function keepFilled(
  groups: readonly DiagramGroup[],
  boxes: readonly DiagramBox[],
  parents: ReadonlyMap<ElementId, ElementId>,
): ReadonlySet<ElementId> {
  const kept = new Set<ElementId>();
  const starts = [...boxes, ...groups.filter((group) => group.keepEmpty)];
  for (const part of starts) {
    if (part.part === 'group') kept.add(part.elementId);
    for (let at = parents.get(part.elementId); at !== undefined && !kept.has(at); at = parents.get(at)) kept.add(at);
  }
  return kept;
}

function placed<T extends DiagramGroup | DiagramBox>(
  part: T,
  parents: ReadonlyMap<ElementId, ElementId>,
): T & { readonly parentId?: ElementId } {
  const parentId = parents.get(part.elementId);
  return parentId === undefined ? part : { ...part, parentId };
}

function sortNested(groups: readonly DrawnGroup[], boxes: readonly DrawnBox[]): Nesting {
  const sortedGroups: DrawnGroup[] = [];
  const sortedBoxes: DrawnBox[] = [];
  const groupsIn = byParent(groups);
  const boxesIn = byParent(boxes);
  const walk = (parentId: ElementId | undefined): void => {
    sortedBoxes.push(...(boxesIn.get(parentId) ?? []));
    for (const group of groupsIn.get(parentId) ?? []) {
      sortedGroups.push(group);
      walk(group.elementId);
    }
  };
  walk(undefined);
  return { groups: sortedGroups, boxes: sortedBoxes };
}

function byParent<T extends DrawnGroup | DrawnBox>(parts: readonly T[]): ReadonlyMap<ElementId | undefined, T[]> {
  const map = new Map<ElementId | undefined, T[]>();
  for (const part of [...parts].sort((a, b) => a.order - b.order || (a.elementId < b.elementId ? -1 : 1))) {
    const list = map.get(part.parentId);
    if (list) list.push(part);
    else map.set(part.parentId, [part]);
  }
  return map;
}
