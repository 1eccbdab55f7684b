import type { Edit } from '../../core/edits/edit.ts';
import { allow, type Verdict } from '../../core/edits/verdict.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/** Several elements that are moved together go to the target of the first, those that it takes. */
export function moveTogether(verdict: Verdict, others: readonly ElementId[], targetId: ElementId | undefined): Verdict {
  if (!verdict.ok || others.length === 0) return verdict;
  const edit: Edit = (design, newId) =>
    others.reduce(
      (current, id) => {
        const more = workbench.dropVerdict(current, { move: id }, targetId);
        return more.ok ? more.edit(current, newId) : current;
      },
      verdict.edit(design, newId),
    );
  return allow(`${verdict.label} and ${others.length} more`, edit);
}
