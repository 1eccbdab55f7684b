import { CANVAS_SIZES } from '../../core/diagram/canvasSizes.ts';
import type { PlacedBox } from '../../core/diagram/layoutCanvas.ts';
import type { ElementId } from '../../core/model/element.ts';

/** A point of the canvas, in its own pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The boxes under a point, innermost first. What is being dragged, with all inside it, is not under the point. */
export function hitBoxes(boxes: readonly PlacedBox[], { x, y }: Point, exceptId?: ElementId): readonly ElementId[] {
  const dragged = new Set<ElementId>(exceptId === undefined ? [] : [exceptId]);
  const hits: ElementId[] = [];
  for (const box of boxes) {
    if (box.parentId !== undefined && dragged.has(box.parentId)) dragged.add(box.id);
    if (dragged.has(box.id)) continue;
    const isInside = x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    if (isInside) hits.unshift(box.id);
  }
  return hits;
}

/** The sibling before which something dropped at the point would stand; undefined: behind all, as for the header of its container. */
export function siblingBehind(
  boxes: readonly PlacedBox[],
  { x, y }: Point,
  { parentId, exceptId }: { readonly parentId: ElementId | undefined; readonly exceptId?: ElementId },
): ElementId | undefined {
  const parent = boxes.find((box) => box.id === parentId);
  if (parent && y < parent.top + CANVAS_SIZES.header) return undefined;
  const siblings = boxes.filter((box) => box.parentId === parentId && box.id !== exceptId && box.form !== 'chip');
  const rowBottom = (box: PlacedBox): number =>
    Math.max(...siblings.filter((other) => other.top === box.top).map((other) => other.top + other.height));
  const isAfter = (box: PlacedBox): boolean =>
    parentId === undefined
      ? y < box.top || (y <= rowBottom(box) && x < box.left + box.width / 2)
      : y < box.top + box.height / 2;
  return siblings.find(isAfter)?.id;
}
