import type { ElementId } from '../../core/model/element.ts';
import { boxOf } from '../canvas/boxOf.ts';
import { canvasMark, outlineMark } from '../marks.ts';
import { showNarrowTab } from '../shell/shellState.ts';
import { isWide } from '../shell/useWide.ts';
import { currentDesign, say, select, useEditor } from '../store/store.ts';

/** The canvas is loaded late, and drawn some frames after its tab is opened. */
const MOST_FRAMES = 60;

/** Selects an element and moves the focus to its box on the canvas, or to its row in the outline if it has none. */
export function jumpToElement(id: ElementId): void {
  const design = currentDesign();
  if (!design.elements[id]) {
    say('The element is not in the design any more.', 'bad');
    return;
  }
  select([id]);
  if (useEditor.getState().readOnly === 'viewer') return;
  if (!isWide()) showNarrowTab('build');
  const box = boxOf(design, id);
  const mark = box === undefined ? outlineMark(id) : canvasMark(box);
  focusWhenDrawn(mark, outlineMark(id), MOST_FRAMES);
}

function focusWhenDrawn(mark: string, otherwise: string, frames: number): void {
  requestAnimationFrame(() => {
    const wanted = find(mark) ?? (frames === 0 ? find(otherwise) : null);
    if (wanted) wanted.focus({ preventScroll: true });
    else if (frames > 0) focusWhenDrawn(mark, otherwise, frames - 1);
  });
}

function find(mark: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-test="${mark}"]`);
}
