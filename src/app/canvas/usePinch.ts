import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import { MAX_ZOOM, MIN_ZOOM } from './zoomLimits.ts';

interface Fingers {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

/**
 * Two fingers zoom and move the view wherever they are laid down. React Flow looks at them on the empty canvas only, and
 * takes each of two fingers on a box for a drag.
 */
export function usePinch(pane: RefObject<HTMLDivElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    let last: Fingers | undefined;
    const begin = (event: TouchEvent): void => {
      last = fingersOf(event, element);
      if (last) event.stopPropagation();
    };
    const move = (event: TouchEvent): void => {
      const now = fingersOf(event, element);
      if (!last || !now) return;
      event.stopPropagation();
      event.preventDefault();
      const { x, y, zoom } = getViewport();
      const wanted = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, (zoom * now.apart) / last.apart));
      const scale = wanted / zoom;
      void setViewport({ x: now.x - (last.x - x) * scale, y: now.y - (last.y - y) * scale, zoom: wanted });
      last = now;
    };
    const end = (event: TouchEvent): void => {
      if (event.touches.length < 2) last = undefined;
    };
    element.addEventListener('touchstart', begin, { capture: true });
    element.addEventListener('touchmove', move, { capture: true, passive: false });
    element.addEventListener('touchend', end, { capture: true });
    element.addEventListener('touchcancel', end, { capture: true });
    return () => {
      element.removeEventListener('touchstart', begin, { capture: true });
      element.removeEventListener('touchmove', move, { capture: true });
      element.removeEventListener('touchend', end, { capture: true });
      element.removeEventListener('touchcancel', end, { capture: true });
    };
  }, [pane, getViewport, setViewport]);
}

/** The middle between two fingers, in pixels of the area, and how far they are apart. */
function fingersOf({ touches }: TouchEvent, area: HTMLElement): Fingers | undefined {
  const [first, second] = touches;
  if (!first || !second || touches.length !== 2) return undefined;
  const { left, top } = area.getBoundingClientRect();
  return {
    x: (first.clientX + second.clientX) / 2 - left,
    y: (first.clientY + second.clientY) / 2 - top,
    apart: Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)),
  };
}
