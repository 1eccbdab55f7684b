import { create } from 'zustand';
import type { Finding } from '../../core/rules/rule.ts';
import { workbench } from '../../workbench.ts';
import { showTab } from '../shell/shellState.ts';
import { currentDesign, say, select } from '../store/store.ts';

/** The finding that is looked at, by its key. */
export const useCurrentFinding = create<{ readonly key: string | undefined }>(() => ({ key: undefined }));

/** What tells one finding from all others of a design. */
export function findingKey(finding: Finding): string {
  return `${finding.ruleId} ${finding.elementId} ${finding.message}`;
}

/** Looks at a finding: it is marked in the list and its element is selected. */
export function lookAt(finding: Finding): void {
  useCurrentFinding.setState({ key: findingKey(finding) });
  if (currentDesign().elements[finding.elementId]) select([finding.elementId]);
}

/** Goes to the next finding that stands (1), or the one before (-1), round the ends. */
export function stepFinding(direction: 1 | -1): void {
  const standing = workbench.analyse(currentDesign()).findings.filter((finding) => finding.waived === undefined);
  const { key } = useCurrentFinding.getState();
  const at = standing.findIndex((finding) => findingKey(finding) === key);
  const from = at === -1 && direction === -1 ? 0 : at;
  const next = standing[(from + direction + standing.length) % standing.length];
  if (!next) {
    say('There are no findings.');
    return;
  }
  showTab('findings');
  lookAt(next);
}
