import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Drawing } from '../../core/drawing/drawing.ts';
import { isZooming } from '../ui/wheel.ts';
import { fitView, panToShow, zoomAt, type Viewport } from './viewport.ts';

/** How the figure lies in its pane, and the gestures that move it. */
export interface ViewportControls {
  readonly viewport: Viewport;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Moves a part of the figure, in its points, into view; what is in view stays where it is. */
  readonly show: (frame: Drawing['view']) => void;
}

/** Fits the figure to its pane until the user moves it; from then on it stays where it is put, until fitted again. */
export function useViewport(
  pane: RefObject<HTMLDivElement | null>,
  view: Drawing['view'] | undefined,
): ViewportControls {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [own, setOwn] = useState<Viewport>();
  const fitted = useMemo(() => fitView(view, size), [view, size]);
  const viewport = own ?? fitted;
  const latest = useRef(viewport);
  useEffect(() => {
    latest.current = viewport;
  });

  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (isZooming(event)) {
        const box = element.getBoundingClientRect();
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        setOwn(zoomAt(latest.current, Math.exp(-event.deltaY / 300), at));
      } else {
        const { x, y, scale } = latest.current;
        setOwn({ x: x - event.deltaX, y: y - event.deltaY, scale });
      }
    };
    // React listens for wheel events passively, and the page would zoom.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [pane]);

  return {
    viewport,
    fit: useCallback(() => setOwn(undefined), []),
    zoomBy: useCallback(
      (factor: number) => setOwn(zoomAt(latest.current, factor, { x: size.width / 2, y: size.height / 2 })),
      [size],
    ),
    show: useCallback(
      (frame: Drawing['view']) => {
        const { x, y, scale } = latest.current;
        const [dx, dy] = panToShow(latest.current, frame, size);
        if (dx !== 0 || dy !== 0) setOwn({ x: x + dx, y: y + dy, scale });
      },
      [size],
    ),
    panBy: useCallback((dx: number, dy: number) => {
      const { x, y, scale } = latest.current;
      setOwn({ x: x + dx, y: y + dy, scale });
    }, []),
  };
}
