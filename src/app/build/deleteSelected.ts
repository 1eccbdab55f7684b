import { workbench } from '../../workbench.ts';
import { carryOut, currentDesign, useEditor } from '../store/store.ts';

/** Deletes the selected elements and what depends on them. */
export function deleteSelected(): void {
  const { selection } = useEditor.getState();
  const [first] = selection;
  if (first === undefined) return;
  const what =
    selection.length === 1 ? (currentDesign().elements[first]?.name ?? first) : `${selection.length} elements`;
  carryOut({ ok: true, label: `Delete ${what}`, edit: (design) => workbench.remove(design, selection) });
}
