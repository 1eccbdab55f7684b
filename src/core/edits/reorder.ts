import type { Design } from '../model/design.ts';
import { bySiblingOrder } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import { putElements, type Edit } from './edit.ts';

/** Gives siblings the order of the list. They share the ranks that they have now, so that nobody else moves. */
export function orderSiblings(ids: readonly ElementId[]): Edit {
  return (design) => {
    const wanted = siblingsOf(design, ids);
    const present = [...wanted].sort(bySiblingOrder);
    if (wanted.every((element, at) => element === present[at])) return design;
    const ranks = risingRanks(present.map((element) => element.order));
    const moved = wanted.flatMap((element, at) => {
      const order = ranks[at] ?? element.order;
      return order === element.order ? [] : [{ ...element, order }];
    });
    return moved.length === 0 ? design : putElements(design, moved);
  };
}

/** Puts one of the siblings before another (undefined: last). Unknown ids leave the order as it is. */
export function putBefore(
  siblingIds: readonly ElementId[],
  movedId: ElementId,
  beforeId: ElementId | undefined,
): readonly ElementId[] {
  if (movedId === beforeId || !siblingIds.includes(movedId)) return siblingIds;
  const rest = siblingIds.filter((id) => id !== movedId);
  const at = beforeId === undefined ? rest.length : rest.indexOf(beforeId);
  return at === -1 ? siblingIds : [...rest.slice(0, at), movedId, ...rest.slice(at)];
}

function siblingsOf(design: Design, ids: readonly ElementId[]): NonNullable<Design['elements'][string]>[] {
  return ids.flatMap((id) => design.elements[id] ?? []);
}

/** Equal ranks are told apart by id when sorting; a chosen order needs ranks that really rise. */
function risingRanks(ranks: readonly number[]): number[] {
  const rising: number[] = [];
  for (const rank of ranks) rising.push(Math.max(rank, (rising.at(-1) ?? -Infinity) + 1));
  return rising;
}
