import { useEffect, type RefObject } from 'react';

/** A finger that rests this long, in milliseconds, asks for the menu, as on every tablet. */
const PATIENCE = 500;
/** Pixels that a resting finger may tremble. */
const TREMBLE = 10;

/**
 * Calls `onHold` for a finger that rests on something in the area, with the same event as a right click would make:
 * not every browser makes one of a finger.
 */
export function useLongPress(
  area: RefObject<HTMLElement | null>,
  onHold: (target: Element, at: { readonly x: number; readonly y: number }) => void,
): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    const stop = (): void => clearTimeout(timer);
    const begin = (event: PointerEvent): void => {
      stop();
      if (event.pointerType !== 'touch' || !event.isPrimary || !(event.target instanceof Element)) return;
      const { target } = event;
      start = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        // The browser would make a click of the lifted finger, which closes what was opened.
        addEventListener('touchend', swallow, { capture: true, once: true, passive: false });
        onHold(target, start);
      }, PATIENCE);
    };
    const watch = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TREMBLE) stop();
    };
    element.addEventListener('pointerdown', begin, { capture: true });
    addEventListener('pointermove', watch, { capture: true });
    for (const end of ENDS) addEventListener(end, stop, { capture: true });
    return () => {
      stop();
      element.removeEventListener('pointerdown', begin, { capture: true });
      removeEventListener('pointermove', watch, { capture: true });
      for (const end of ENDS) removeEventListener(end, stop, { capture: true });
    };
  }, [area, onHold]);
}

function swallow(event: Event): void {
  event.preventDefault();
}

const ENDS = ['pointerup', 'pointercancel', 'contextmenu'] as const;
