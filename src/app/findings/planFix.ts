import { diffDesigns, type ElementChange } from '../../core/edits/diffDesigns.ts';
import type { Design } from '../../core/model/design.ts';
import { diffFindings, type FindingsDiff } from '../../core/rules/diffFindings.ts';
import { mendAll } from '../../core/rules/mendAll.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { newId } from '../../platform/newId.ts';
import { workbench } from '../../workbench.ts';
import type { FindingGroup } from './arrangeFindings.ts';

/** What a fix would do; shown before it is done, and then done exactly so. */
export interface FixPlan extends FindingsDiff {
  /** Name of the undo step. */
  readonly label: string;
  readonly before: Design;
  readonly after: Design;
  readonly changes: readonly ElementChange[];
}

/** Plans the fix of one finding; undefined if it has none. */
export function planFix(before: Design, finding: Finding): FixPlan | undefined {
  return finding.fix && planOf(finding.fix.label, before, finding.fix.edit(before, newId));
}

/** Plans the fixes of all findings of a group, one after the other, as one step. */
export function planFixes(before: Design, group: FindingGroup): FixPlan | undefined {
  const wanted = new Set(group.entries.map(({ finding }) => `${finding.ruleId} ${finding.elementId}`));
  const { design, mended } = mendAll(before, {
    judge: (some) => workbench.analyse(some).findings,
    wants: ({ ruleId, elementId }) => wanted.has(`${ruleId} ${elementId}`),
    newId,
  });
  if (mended.length === 0) return undefined;
  const [only] = mended;
  const label = mended.length === 1 && only?.fix ? only.fix.label : `Fix ${mended.length} findings: ${group.title}`;
  return planOf(label, before, design);
}

function planOf(label: string, before: Design, after: Design): FixPlan {
  const [old, now] = [workbench.analyse(before), workbench.analyse(after)];
  return {
    label,
    before,
    after,
    changes: diffDesigns(old.index, now.index),
    ...diffFindings(old.findings, now.findings),
  };
}
