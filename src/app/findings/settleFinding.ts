import { workbench } from '../../workbench.ts';
import { marks } from '../marks.ts';
import { openDialog } from '../shell/shellState.ts';
import { commit, currentDesign, say } from '../store/store.ts';
import { unwaiveFinding, waiveFinding } from '../../core/edits/waive.ts';
import type { Finding } from '../../core/rules/rule.ts';
import type { Arrangement, FindingGroup } from './arrangeFindings.ts';
import { arrangementOf, goToRow, rowsOf, useFindingsView } from './findingsView.ts';
import { standingEntries } from './findingRows.ts';
import { sayDone } from '../ui/sayDone.ts';
import { planFix, planFixes, type FixPlan } from './planFix.ts';

/** Shows what the fix of a finding would change, or says why there is none. */
export function offerFix(finding: Finding): void {
  if (finding.waived !== undefined) say('It is waived; take the waiver back to fix it.', 'bad');
  else if (!finding.fix) say(`Nothing mends this by itself. ${finding.remedy}`, 'bad');
  else offer(planFix(currentDesign(), finding));
}

/** Shows what the fixes of a whole group would change. */
export function offerFixes(group: FindingGroup): void {
  offer(planFixes(currentDesign(), group));
}

/** Shows what the fixes of all findings in the list would change. */
export function offerAllFixes({ groups }: Arrangement): void {
  const entries = standingEntries({ groups });
  offer(planFixes(currentDesign(), { title: 'all that can be fixed safely', entries }));
}

function offer(plan: FixPlan | undefined): void {
  if (plan) openDialog({ name: 'fix', plan });
  else say('Nothing here can be fixed at once.', 'bad');
}

/** Makes a planned fix, as one undo step, and goes on to the next finding. */
export function makeFix({ label, before, after }: FixPlan): void {
  if (currentDesign() !== before) return;
  goOn(() => commit(label, () => after));
  say(sayDone(label));
}

/** Accepts a finding for a reason, and goes on to the next. */
export function waive(finding: Finding, reason: string): void {
  goOn(() => commit(`Waive ${finding.ruleId} on ${finding.elementName}`, waiveFinding(finding, reason)));
}

/** Takes a waiver back. */
export function takeBackWaiver(finding: Finding): void {
  goOn(() => commit(`Take back the waiver on ${finding.elementName}`, unwaiveFinding(finding)));
}

/** Carries out what takes the current row away, and gives the focus to the finding that follows it, else to one before. */
function goOn(act: () => void): void {
  const view = useFindingsView.getState();
  const keys = standingEntries(arrangementOf(workbench.analyse(currentDesign()), view)).map(({ key }) => key);
  const at = keys.indexOf(view.current ?? '');
  act();
  const left = new Set(rowsOf(workbench.analyse(currentDesign()), view).map(({ key }) => key));
  const next = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0)).reverse()].find((key) => left.has(key));
  if (next !== undefined) goToRow(next, true);
  else requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-test="${marks.findings}"]`)?.focus());
}
