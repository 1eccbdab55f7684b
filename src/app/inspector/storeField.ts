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
