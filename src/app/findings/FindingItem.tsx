import { memo, useId } from 'react';
import { marks } from '../marks.ts';
import { SEVERITY } from '../ui/severity.ts';
import type { FindingEntry } from './arrangeFindings.ts';
import { Explanation } from './Explanation.tsx';
import { FindingActions } from './FindingActions.tsx';
import { useFindingsView } from './findingsView.ts';
import { jumpToElement } from './jumpToElement.ts';
import { lookAt } from './stepFinding.ts';
import { useRowFocus } from './useRowFocus.ts';

/** One finding with its remedy, its explanation, and the buttons that settle it. */
export const FindingItem = memo(function FindingItem({
  entry,
  place,
  total,
  isBelowGroup,
  isTabStop,
}: {
  readonly entry: FindingEntry;
  /** 1-based row of the list, and their number. */
  readonly place: number;
  readonly total: number;
  readonly isBelowGroup: boolean;
  readonly isTabStop: boolean;
}) {
  const { finding, key } = entry;
  const { icon: Icon, one, text } = SEVERITY[finding.severity];
  const waived = finding.waived !== undefined;
  const { button, isCurrent } = useRowFocus(key);
  const isExplained = useFindingsView((state) => state.explained.has(key));
  const explanationId = useId();
  const struck = waived ? 'text-muted line-through' : '';
  return (
    <div
      role="listitem"
      aria-posinset={place}
      aria-setsize={total}
      data-row={key}
      data-test={marks.finding}
      data-rule={finding.ruleId}
      aria-current={isCurrent || undefined}
      className="border-b border-line border-l-3 border-l-transparent aria-current:border-l-accent aria-current:bg-accent-soft"
    >
      <button
        ref={button}
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        title="Enter goes to the element"
        onClick={(event) => {
          lookAt(entry);
          // A click of the keyboard has no pointer, and goes all the way.
          if (event.detail === 0) jumpToElement(finding.elementId);
        }}
        className="flex w-full items-start gap-2 px-3 pt-2 pb-0.5 text-left text-sm focus-visible:-outline-offset-2"
      >
        <Icon role="img" aria-label={waived ? `waived ${one}` : one} size={16} className={`mt-0.5 shrink-0 ${text}`} />
        <span className="min-w-0">
          <span className={`font-semibold ${struck}`}>{finding.title}</span>
          <span className="text-muted"> · {finding.elementName || 'unnamed'}</span>
          <span className={`block ${struck}`}>{finding.message}</span>
        </span>
      </button>
      <div className="flex flex-col gap-1.5 pr-3 pb-2 pl-9">
        <p className="text-sm text-muted">{waived ? `Waived: ${finding.waived}` : finding.remedy}</p>
        <FindingActions entry={entry} isTabStop={isTabStop} isExplained={isExplained} explanationId={explanationId} />
        {isExplained && <Explanation id={explanationId} finding={finding} isBelowGroup={isBelowGroup} />}
      </div>
    </div>
  );
});
