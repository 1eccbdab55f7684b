import type { ElementId } from '../model/element.ts';
import type { DrawnArrow } from './diagram.ts';
import type { Nesting } from './nestParts.ts';

/**
 * From left to right the later of two replicating servers stands on the right. What is used there is drawn mirrored, so
 * that its users stand on the far side: the arrow is turned for the layout, its head stays.
 */
export function turnArrows(arrows: readonly DrawnArrow[], { groups, boxes }: Nesting): DrawnArrow[] {
  const position = new Map(groups.map((group, at) => [group.elementId, at]));
  const homes = new Map<ElementId, ElementId>(groups.map((group) => [group.elementId, group.elementId]));
  for (const box of boxes) if (box.parentId !== undefined) homes.set(box.elementId, box.parentId);

  const right = new Set<ElementId>();
  for (const arrow of arrows.filter((candidate) => candidate.meaning === 'replication')) {
    const [from, to] = [homes.get(arrow.from), homes.get(arrow.to)];
    if (from === undefined || to === undefined) continue;
    right.add((position.get(from) ?? 0) < (position.get(to) ?? 0) ? to : from);
  }
  return arrows.map((arrow) =>
    arrow.meaning === 'use' && right.has(homes.get(arrow.to) ?? '') ? { ...arrow, turned: true } : arrow,
  );
}
