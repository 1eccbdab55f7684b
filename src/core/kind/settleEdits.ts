import type { Edit } from '../edits/edit.ts';
import type { Verdict } from '../edits/verdict.ts';
import type { Design } from '../model/design.ts';
import type { Analysis } from './analysis.ts';
import type { ClusterKind } from './clusterKind.ts';

/** Adds to edits by hand what the kinds have to set because of them, so that both are one step. */
export function settleEdits(
  kinds: readonly ClusterKind[],
  analyse: (design: Design) => Analysis,
): { edit(edit: Edit): Edit; verdict(verdict: Verdict): Verdict } {
  const settled =
    (edit: Edit): Edit =>
    (design, newId) => {
      const after = edit(design, newId);
      if (after === design) return after;
      return kinds.reduce(
        (current, kind) => kind.edits.settle?.(analyse(design), analyse(current))(current, newId) ?? current,
        after,
      );
    };
  return { edit: settled, verdict: (verdict) => (verdict.ok ? { ...verdict, edit: settled(verdict.edit) } : verdict) };
}
