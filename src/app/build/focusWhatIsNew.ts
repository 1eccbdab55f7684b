import type { ElementId } from '../../core/model/element.ts';
import { focusBox } from '../canvas/focusBox.ts';
import { focusRow } from '../outline/focusRow.ts';
import { useEditor } from '../store/store.ts';

/** Where elements are worked on with the keyboard. */
export type Place = 'canvas' | 'outline';

/**
 * What was added to an element is selected: the focus goes there too, so that the next key acts on what is shown as
 * selected.
 */
export function focusWhatIsNew(besideId: ElementId | undefined, place: Place): void {
  const [id, ...others] = useEditor.getState().selection;
  if (id === undefined || others.length > 0 || id === besideId) return;
  if (place === 'outline') focusRow(id);
  else focusBox(id);
}

/** Canvas or outline, by what has the focus. */
export function placeOf(focused: Element | null): Place {
  return focused?.closest('[role="tree"]') ? 'outline' : 'canvas';
}

/** If what had the focus has gone with the change that was made, the focus goes to what is selected now. */
export function focusIfLost(): void {
  requestAnimationFrame(() => {
    const [id] = useEditor.getState().selection;
    if (document.activeElement === document.body && id !== undefined) focusRow(id);
  });
}
