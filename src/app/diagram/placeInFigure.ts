import type { Drawing, DrawingItem } from '../../core/drawing/drawing.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';

const known = new WeakMap<Drawing, ReadonlyMap<ElementId, DrawingItem>>();

/**
 * The part of the figure that stands for an element: its own, that of the nearest element it belongs to, or, for what is
 * drawn as a line only (a DRBD resource), the line of one of its parts. Undefined if the figure leaves it out.
 */
export function placeInFigure(drawing: Drawing, index: DesignIndex, id: ElementId): DrawingItem | undefined {
  const items = itemsOf(drawing);
  const seen = new Set<ElementId>();
  for (let at = index.get(id); at && !seen.has(at.id); at = index.parentOf(at)) {
    seen.add(at.id);
    const own = items.get(at.id);
    if (own) return own;
    const line = index.children(at.id).flatMap((child) => items.get(child.id) ?? []);
    const arrow = line.find((item) => item.kind === 'arrow');
    if (arrow) return arrow;
  }
  return undefined;
}

function itemsOf(drawing: Drawing): ReadonlyMap<ElementId, DrawingItem> {
  let items = known.get(drawing);
  if (!items) {
    const all = drawing.items.filter((item) => !item.isCaption);
    // The first item of an element wins; several arrows may stand for one.
    known.set(drawing, (items = new Map(all.toReversed().map((item) => [item.elementId, item] as const))));
  }
  return items;
}
