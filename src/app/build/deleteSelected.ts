import { workbench } from '../../workbench.ts';
import { carryOut, currentDesign, useEditor } from '../store/store.ts';

/** Deletes the selected elements and what depends on them. */
export function deleteSelected(): void {
  removeSelected('Delete');
}

/** The same for elements that are in the clipboard now. */
export function cutSelected(): void {
  removeSelected('Cut');
}

function removeSelected(word: 'Delete' | 'Cut'): void {
  const { selection } = useEditor.getState();
  const [first] = selection;
  if (first === undefined) return;
  const what =
    selection.length === 1 ? (currentDesign().elements[first]?.name ?? first) : `${selection.length} elements`;
  carryOut({ ok: true, label: `${word} ${what}`, edit: (design) => workbench.remove(design, selection) });
}
