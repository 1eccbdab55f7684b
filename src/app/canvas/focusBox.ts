import type { ElementId } from '../../core/model/element.ts';
import { canvasMark } from '../marks.ts';

/** Moves the keyboard focus to the box of an element, once it is drawn. */
export function focusBox(id: ElementId): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-test="${canvasMark(id)}"]`)?.focus({ preventScroll: true });
  });
}
