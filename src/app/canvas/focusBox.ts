import type { ElementId } from '../../core/model/element.ts';
import { canvasMark } from '../marks.ts';

/** Moves the keyboard focus to the box of an element, once it is drawn. */
export function focusBox(id: ElementId): void {
  requestAnimationFrame(() => boxElement(id)?.focus({ preventScroll: true }));
}

/** The box of an element, if it is drawn. */
export function boxElement(id: ElementId): HTMLElement | null {
  return document.querySelector(`[data-test="${canvasMark(id)}"]`);
}
