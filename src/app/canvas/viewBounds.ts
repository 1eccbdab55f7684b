import type { CanvasLayout } from '../../core/diagram/layoutCanvas.ts';
import type { Rectangle } from './routeLink.ts';

/** The part of the canvas that is seen: its corner and zoom as React Flow has them, and the size of the pane. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 12;

/** The rectangle around everything; undefined for an empty canvas. */
export function boundsOf({ boxes }: CanvasLayout): Rectangle | undefined {
  const roots = boxes.filter((box) => box.parentId === undefined);
  if (roots.length === 0) return undefined;
  const left = Math.min(...roots.map((box) => box.left));
  const top = Math.min(...roots.map((box) => box.top));
  const width = Math.max(...roots.map((box) => box.left + box.width)) - left;
  const height = Math.max(...roots.map((box) => box.top + box.height)) - top;
  return { left, top, width, height };
}

/** By how much the view has to be moved to show the rectangle: nothing if it is in sight, and never further than needed. */
export function shiftToShow(box: Rectangle, view: View): { readonly x: number; readonly y: number } {
  return {
    x: shift(box.left * view.zoom + view.x, box.width * view.zoom, view.width),
    y: shift(box.top * view.zoom + view.y, box.height * view.zoom, view.height),
  };
}

function shift(start: number, length: number, room: number): number {
  const before = MARGIN - start;
  const behind = room - MARGIN - (start + length);
  if (before > 0) return before;
  return behind < 0 ? Math.max(behind, before) : 0;
}
