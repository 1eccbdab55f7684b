import type { Diagram, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import type { ElementId } from '../model/element.ts';

/** A diagram as it is printed: what stands in what, and which boxes stand for a group where a line needs a box. */
export interface DiagramTree {
  boxesIn(parentId: ElementId | undefined): readonly DrawnBox[];
  groupsIn(parentId: ElementId | undefined): readonly DrawnGroup[];
  isGroup(id: ElementId): boolean;
  /** A box in the group for lines that begin (`last`) or end (`first`) at its border; the group's id if it is empty. */
  anchorOf(id: ElementId, which: 'first' | 'last'): ElementId;
  /** The outermost group around an element, or the element itself. */
  outermostOf(id: ElementId): ElementId;
}

/** Sorts a diagram into a tree, once for all that print it. */
export function diagramTree({ boxes, groups, fillers }: Pick<Diagram, 'boxes' | 'groups' | 'fillers'>): DiagramTree {
  const boxMap = groupBy(boxes);
  const groupMap = groupBy(groups);
  const groupIds = new Set(groups.map((group) => group.elementId));
  const filled = new Set(fillers.map((filler) => filler.groupId));
  const parents = new Map([...groups, ...boxes].map((part) => [part.elementId, part.parentId]));

  const anchorOf = (id: ElementId, which: 'first' | 'last'): ElementId => {
    if (!groupIds.has(id)) return id;
    if (which === 'last' && filled.has(id)) return fillerId(id);
    const own = boxMap.get(id)?.at(which === 'first' ? 0 : -1);
    if (own) return own.elementId;
    const inner = groupMap.get(id)?.at(which === 'first' ? 0 : -1);
    return inner ? anchorOf(inner.elementId, which) : id;
  };
  return {
    boxesIn: (parentId) => boxMap.get(parentId) ?? [],
    groupsIn: (parentId) => groupMap.get(parentId) ?? [],
    isGroup: (id) => groupIds.has(id),
    anchorOf,
    outermostOf: (id) => {
      let at = id;
      for (let outer = parents.get(at); outer !== undefined; outer = parents.get(at)) at = outer;
      return at;
    },
  };
}

function groupBy<T extends { readonly parentId?: ElementId }>(parts: readonly T[]): Map<ElementId | undefined, T[]> {
  const map = new Map<ElementId | undefined, T[]>();
  for (const part of parts) {
    const list = map.get(part.parentId);
    if (list) list.push(part);
    else map.set(part.parentId, [part]);
  }
  return map;
}

/** The name under which the free place of a group is printed. */
export function fillerId(groupId: ElementId): string {
  return `filler-${groupId}`;
}
