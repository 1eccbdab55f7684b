import type { Edit } from '../../core/edits/edit.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { commit, currentDesign, say } from '../store/store.ts';
import { sayDone } from '../ui/sayDone.ts';

/** Puts a value into a field as one undo step; says what was changed besides, or why it is refused. */
export function storeField(elementId: ElementId, field: string, value: unknown, coalesceKey: string | undefined): void {
  const before = currentDesign();
  const verdict = workbench.fieldVerdict(before, elementId, field, value);
  if (!verdict.ok) return say(verdict.why, 'bad');
  commit(verdict.label, verdict.edit, coalesceKey);
  const { elements } = currentDesign();
  const others = Object.values(elements).filter(({ id }) => id !== elementId && before.elements[id] !== elements[id]);
  if (others.length > 0)
    say(`${sayDone(verdict.label)} Changed besides: ${others.map(({ name }) => name).join(', ')}.`);
}

/** Puts a value into the same field of several elements as one undo step; one that refuses it keeps all as they are. */
export function storeFieldOfAll(
  ids: readonly ElementId[],
  { field, label, value }: { readonly field: string; readonly label: string; readonly value: unknown },
  coalesceKey: string | undefined,
): void {
  const before = currentDesign();
  for (const id of ids) {
    const verdict = workbench.fieldVerdict(before, id, field, value);
    if (!verdict.ok) return say(`${before.elements[id]?.name ?? id}: ${verdict.why}`, 'bad');
  }
  const edit: Edit = (design, newId) =>
    ids.reduce((current, id) => {
      const verdict = workbench.fieldVerdict(current, id, field, value);
      return verdict.ok ? verdict.edit(current, newId) : current;
    }, design);
  commit(`Set ${label} of ${ids.length} elements`, edit, coalesceKey);
}
