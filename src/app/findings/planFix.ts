import { diffDesigns, type ElementChange } from '../../core/edits/diffDesigns.ts';
import type { Design } from '../../core/model/design.ts';
import { diffFindings, type FindingsDiff } from '../../core/rules/diffFindings.ts';
import { mendDesign } from '../../core/rules/mendDesign.ts';
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
export function planFixes(before: Design, group: Pick<FindingGroup, 'title' | 'entries'>): FixPlan | undefined {
  const wanted = new Set(group.entries.map(({ finding }) => `${finding.ruleId} ${finding.elementId}`));
  const { design, done } = mendDesign(before, {
    judge: (some) => workbench.analyse(some).findings,
    wants: ({ ruleId, elementId }) => wanted.has(`${ruleId} ${elementId}`),
    newId,
  });
  const [first] = done;
  if (!first) return undefined;
  const label = done.length === 1 ? first.fix.label : `Fix ${done.length} findings: ${group.title}`;
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
