import type { ElementId } from '../../core/model/element.ts';
import { outlineMark } from '../marks.ts';

/** Moves the keyboard focus to the row of an element, once it is drawn. */
export function focusRow(id: ElementId): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-test="${outlineMark(id)}"]`)?.focus();
  });
}
