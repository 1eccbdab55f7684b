import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import type { Severity } from '../../core/rules/rule.ts';
import { marks } from '../marks.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';
import { countFindings } from './countFindings.ts';
import { FindingItem } from './FindingItem.tsx';
import { findingKey } from './stepFinding.ts';

/** The verdict on the design: what is wrong, why it hurts, and what to do. */
export function FindingsPanel() {
  const { findings, design } = useAnalysis();
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const counts = countFindings(findings);
  const shown = findings.filter((finding) => !hidden.has(finding.severity));
  const toggle = (severity: Severity): void => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };
  const isEmpty = Object.keys(design.elements).length === 0;
  return (
    <div data-test={marks.findings} className="flex flex-col">
      <div
        role="group"
        aria-label="Show"
        className="sticky top-0 z-10 flex gap-1.5 border-b border-line bg-surface px-3 py-2"
      >
        {SEVERITIES.map((severity) => {
          const { icon: Icon, one, many, text } = SEVERITY[severity];
          const count = counts[severity];
          return (
            <button
              key={severity}
              type="button"
              aria-pressed={!hidden.has(severity)}
              onClick={() => toggle(severity)}
              className="flex items-center gap-1.5 rounded-full border border-line px-2.5 py-0.5 text-xs font-medium hover:bg-hover aria-pressed:bg-sunken max-lg:min-h-9 [&:not([aria-pressed=true])]:text-faint [&:not([aria-pressed=true])]:line-through"
            >
              <Icon aria-hidden="true" size={13} className={text} /> {count} {count === 1 ? one : many}
            </button>
          );
        })}
      </div>
      {shown.length === 0 && (
        <EmptyNote icon={BadgeCheck}>
          {isEmpty
            ? 'An empty design has nothing to complain about.'
            : findings.length === 0
              ? 'No findings. Nothing is known that would lose data or service.'
              : 'All findings are of severities that are not shown.'}
        </EmptyNote>
      )}
      <ul aria-label="Findings">
        {shown.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
    </div>
  );
}
