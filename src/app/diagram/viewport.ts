import type { Drawing } from '../../core/drawing/drawing.ts';

/** Where the figure's origin lies in the pane, in CSS pixels, and how many pixels a point takes. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const SMALLEST = 0.02;
const LARGEST = 8;
/** The figure is never blown up further than this when it is fitted. */
const LARGEST_FIT = 1.5;

/** The viewport that shows all of a figure in the middle of a pane. */
export function fitView(
  view: Drawing['view'] | undefined,
  pane: { readonly width: number; readonly height: number },
): Viewport {
  if (!view || pane.width === 0 || pane.height === 0) return { x: 0, y: 0, scale: 1 };
  const scale = Math.min(LARGEST_FIT, pane.width / view.width, pane.height / view.height);
  return {
    x: (pane.width - view.width * scale) / 2 - view.x * scale,
    y: (pane.height - view.height * scale) / 2 - view.y * scale,
    scale,
  };
}

/** Zooms so that the point of the figure under `at` (pane pixels) stays there. */
export function zoomAt(
  { x, y, scale }: Viewport,
  factor: number,
  at: { readonly x: number; readonly y: number },
): Viewport {
  const next = Math.min(LARGEST, Math.max(SMALLEST, scale * factor));
  const ratio = next / scale;
  return { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio, scale: next };
}

/** Space left around what is moved into view, in pixels. */
const EDGE = 14;

/** By how many pixels the figure has to be moved for a part of it (in points) to be seen; 0, 0 if it is seen. */
export function panToShow(
  { x, y, scale }: Viewport,
  frame: Drawing['view'],
  pane: { readonly width: number; readonly height: number },
): readonly [number, number] {
  return [
    pan(frame.x * scale + x, frame.width * scale, pane.width),
    pan(frame.y * scale + y, frame.height * scale, pane.height),
  ];
}

function pan(start: number, length: number, room: number): number {
  if (room === 0) return 0;
  const before = EDGE - start;
  const behind = room - EDGE - (start + length);
  // What is larger than the pane is in view as soon as it fills it.
  if (before <= 0 && behind >= 0) return 0;
  if (before >= 0 && behind <= 0) return 0;
  return Math.abs(before) < Math.abs(behind) ? before : behind;
}
