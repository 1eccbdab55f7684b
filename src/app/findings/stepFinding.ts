import { workbench } from '../../workbench.ts';
import { showTab } from '../shell/shellState.ts';
import { currentDesign, say, select } from '../store/store.ts';
import { SEVERITY } from '../ui/severity.ts';
import type { FindingEntry } from './arrangeFindings.ts';
import { isGroupOpen, nextEntry, standingEntries } from './findingRows.ts';
import { announce, arrangementOf, goToRow, openGroup, useFindingsView } from './findingsView.ts';

/** Looks at a finding: it becomes the current row, and its element is selected, which brings it into view everywhere. */
export function lookAt({ key, finding }: FindingEntry, takesFocus = false): void {
  goToRow(key, takesFocus);
  if (currentDesign().elements[finding.elementId]) select([finding.elementId]);
}

/**
 * Goes to the next finding that is shown (1), or the one before (-1), round the ends; closed groups open on the way. The
 * focus goes along, unless the user is typing somewhere.
 */
export function stepFinding(direction: 1 | -1): void {
  const view = useFindingsView.getState();
  const arrangement = arrangementOf(workbench.analyse(currentDesign()), view);
  const next = nextEntry(arrangement, view.current, direction);
  if (!next) {
    say(arrangement.standing === 0 ? 'There are no findings.' : 'The filter hides all findings.');
    return;
  }
  const takesFocus = !isTypingElsewhere();
  showTab('findings');
  if (!isGroupOpen(next.group, view.touched)) openGroup(next.group.key, true);
  lookAt(next, takesFocus);
  const { finding } = next;
  const place = standingEntries(arrangement).findIndex((entry) => entry.key === next.key) + 1;
  const what = `Finding ${place} of ${arrangement.shown}, ${SEVERITY[finding.severity].one}`;
  // With the focus goes the rest: the row is read out by itself.
  announce(takesFocus ? what : `${what}: ${finding.title}. ${finding.message}`);
}

function isTypingElsewhere(): boolean {
  const focused = document.activeElement;
  if (!focused?.matches('input, textarea, select, [contenteditable="true"]')) return false;
  // A field of another tab goes away with it, and the focus would fall to nowhere.
  return focused.closest('[role="search"], [role="tabpanel"]') === null;
}
