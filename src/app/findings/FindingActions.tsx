import { ChevronRight, LocateFixed, Wrench } from 'lucide-react';
import { openDialog } from '../shell/shellState.ts';
import { useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import type { FindingEntry } from './arrangeFindings.ts';
import { goToRow, toggleExplanation } from './findingsView.ts';
import { jumpToElement } from './jumpToElement.ts';
import { offerFix, takeBackWaiver } from './settleFinding.ts';
import { lookAt } from './stepFinding.ts';

/** True if the finding may be accepted: a waiver that hides nothing cannot be hidden by another. */
export function isWaivable({ finding }: FindingEntry): boolean {
  return finding.waived === undefined && finding.ruleId !== 'common/waiver-unused';
}

/** The buttons of a finding. Only those of the current one are reached by the tab key; each has a key of its own. */
export function FindingActions({
  entry,
  isTabStop,
  isExplained,
  explanationId,
}: {
  readonly entry: FindingEntry;
  readonly isTabStop: boolean;
  readonly isExplained: boolean;
  readonly explanationId: string;
}) {
  const { finding, key } = entry;
  const { fix } = finding;
  const isViewer = useEditor((state) => state.readOnly === 'viewer');
  const tabIndex = isTabStop ? 0 : -1;
  /** Whatever is done to a finding is done to the current one, where the way on begins. */
  const act = (run: () => void) => () => {
    goToRow(key, false);
    run();
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {!isViewer && fix && finding.waived === undefined && (
        <Button
          look="accent"
          tabIndex={tabIndex}
          title="Shows what would change first (f)"
          onClick={act(() => offerFix(finding))}
        >
          <Wrench aria-hidden="true" size={13} /> {fix.label}…
        </Button>
      )}
      <Button
        tabIndex={tabIndex}
        title="Explains the rule (e)"
        aria-expanded={isExplained}
        aria-controls={isExplained ? explanationId : undefined}
        onClick={act(() => toggleExplanation(key))}
      >
        <ChevronRight
          aria-hidden="true"
          size={13}
          className={`-ml-0.5 transition-transform ${isExplained ? 'rotate-90' : ''}`}
        />{' '}
        Why
      </Button>
      {!isViewer && isWaivable(entry) && (
        <Button
          tabIndex={tabIndex}
          title="Accepts it for a reason (w)"
          onClick={act(() => openDialog({ name: 'waive', finding }))}
        >
          Waive…
        </Button>
      )}
      {!isViewer && finding.waived !== undefined && (
        <Button tabIndex={tabIndex} title="Lets it stand again (w)" onClick={act(() => takeBackWaiver(finding))}>
          Take waiver back
        </Button>
      )}
      <Button
        tabIndex={tabIndex}
        title="Goes to the element (Enter)"
        onClick={() => {
          lookAt(entry);
          jumpToElement(finding.elementId);
        }}
      >
        <LocateFixed aria-hidden="true" size={13} /> Go to it
      </Button>
      <span className="ml-auto font-mono text-[0.6875rem] text-faint">{finding.ruleId}</span>
    </div>
  );
}
