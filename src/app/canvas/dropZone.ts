import type { Payload } from '../../core/edits/verdict.ts';
import type { Point } from './hitBoxes.ts';

/** Where the palette may let go of things; points are in pixels of the window. */
export interface DropZone {
  begin(payload: Payload): void;
  hover(payload: Payload, at: Point): void;
  /** Carries out the drop; false if the point is outside. */
  drop(payload: Payload, at: Point): boolean;
}

let current: DropZone | undefined;

/** The canvas, once it is loaded and on the screen. */
export function dropZone(): DropZone | undefined {
  return current;
}

/** Puts the canvas up as the drop zone; the answer takes it down again. */
export function registerDropZone(zone: DropZone): () => void {
  current = zone;
  return () => {
    if (current === zone) current = undefined;
  };
}
