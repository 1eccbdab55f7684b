import { BadgeCheck, BadgeMinus, Zap } from 'lucide-react';
import type { Finding } from '../../core/rules/rule.ts';
import { countFindings } from '../findings/countFindings.ts';
import { marks } from '../marks.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';
import { showTab } from './shellState.ts';

/** The part of the status bar that is about a design: its findings, and whether a failure is being played. */
export function DesignStatus() {
  const { findings, events } = useAnalysis();
  return (
    <>
      <FindingsCount findings={findings} />
      {events.length > 0 && (
        <button
          type="button"
          onClick={() => showTab('failure')}
          className="flex items-center gap-1 rounded px-1 font-medium text-bad hover:bg-hover"
        >
          <Zap aria-hidden="true" size={13} /> Failure scenario
        </button>
      )}
    </>
  );
}

function FindingsCount({ findings }: { readonly findings: readonly Finding[] }) {
  const counts = countFindings(findings);
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  const clean = SEVERITIES.every((severity) => counts[severity] === 0);
  return (
    <button
      type="button"
      data-test={marks.findingsCount}
      onClick={() => showTab('findings')}
      className="-ml-1 flex items-center gap-2.5 rounded px-1 py-0.5 font-medium text-ink hover:bg-hover"
    >
      {clean && (
        <span className="flex items-center gap-1">
          <BadgeCheck aria-hidden="true" size={14} className="text-good" /> No findings
        </span>
      )}
      {!clean &&
        SEVERITIES.map((severity) => {
          const { icon: Icon, one, many, text } = SEVERITY[severity];
          const count = counts[severity];
          return (
            <span key={severity} className="flex items-center gap-1">
              <Icon aria-hidden="true" size={13} className={count > 0 ? text : 'text-faint'} /> {count}{' '}
              <span className="max-sm:sr-only">{count === 1 ? one : many}</span>
            </span>
          );
        })}
      {waived > 0 && (
        <span className="flex items-center gap-1 text-muted" title="Accepted for a reason">
          <BadgeMinus aria-hidden="true" size={13} /> {waived} <span className="max-sm:sr-only">waived</span>
        </span>
      )}
    </button>
  );
}
