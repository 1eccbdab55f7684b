import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Drawing, DrawingItem } from '../../core/drawing/drawing.ts';
import { sameItem } from './sameItem.ts';

const GLIDE_MS = 240;
/** More parts than this would move in jerks. */
const MOST_ITEMS = 250;
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Lets the parts of a figure glide to their new places, so that the eye can follow; lines appear where they are now.
 * `parts` holds one child for each item, in their order. Nothing moves for those who want no motion.
 */
export function useGlide(parts: RefObject<SVGGElement | null>, drawing: Drawing): void {
  const before = useRef<Drawing>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = drawing;
    if (!last || last === drawing || stillness.matches || drawing.items.length > MOST_ITEMS) return;
    const [known, present] = [itemsOf(last), itemsOf(drawing)];
    drawing.items.forEach((item, at) => {
      const motion = motionOf(item, known, present);
      if (motion) parts.current?.children[at]?.animate(motion, { duration: GLIDE_MS, easing: 'ease-out' });
    });
  }, [parts, drawing]);
}

type Items = ReadonlyMap<string, DrawingItem>;

function itemsOf({ items }: Drawing): Items {
  return new Map(items.map((item) => [item.key, item]));
}

function motionOf(item: DrawingItem, known: Items, present: Items): Keyframe[] | undefined {
  const before = known.get(item.key);
  const [from, to] = [frameIn(item, known), frameIn(item, present)];
  if (from && to) {
    const [x, y] = [from.x - to.x, from.y - to.y];
    return x === 0 && y === 0 ? undefined : [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }];
  }
  return before && sameItem(before, item) ? undefined : [{ opacity: 0 }, { opacity: 1 }];
}

/** A caption lies where its group does. */
function frameIn({ key, elementId, isCaption }: DrawingItem, items: Items): DrawingItem['frame'] {
  return items.get(isCaption ? `group ${elementId}` : key)?.frame;
}
