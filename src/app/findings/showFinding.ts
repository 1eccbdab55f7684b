import type { Finding } from '../../core/rules/rule.ts';
import { workbench } from '../../workbench.ts';
import { showTab } from '../shell/shellState.ts';
import { currentDesign } from '../store/store.ts';
import type { FindingEntry, FindingGroup } from './arrangeFindings.ts';
import { standingEntries } from './findingRows.ts';
import { arrangementOf, clearFilter, openGroup, useFindingsView } from './findingsView.ts';
import { lookAt } from './stepFinding.ts';

/** Opens the panel on one finding that stands; a filter that hides it is cleared. */
export function showFinding(finding: Finding): void {
  if (!find(finding)) clearFilter();
  const entry = find(finding);
  if (!entry) return;
  openGroup(entry.group.key, true);
  showTab('findings');
  lookAt(entry, true);
}

function find(finding: Finding): (FindingEntry & { readonly group: FindingGroup }) | undefined {
  const analysis = workbench.analyse(currentDesign());
  return standingEntries(arrangementOf(analysis, useFindingsView.getState())).find(
    (entry) => entry.finding === finding,
  );
}
