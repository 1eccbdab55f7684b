import { BadgeMinus } from 'lucide-react';
import type { Finding } from '../../core/rules/rule.ts';

/** Findings that somebody has accepted, each with the reason; nothing if there are none. */
export function WaivedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1" aria-label="Waived findings">
      {findings.map((finding) => (
        <li
          key={`${finding.ruleId} ${finding.elementId} ${finding.message}`}
          className="flex items-start gap-2 rounded-md bg-sunken px-2 py-1.5 text-sm text-muted"
        >
          <BadgeMinus role="img" aria-label="waived" size={15} className="mt-0.5 shrink-0" />
          <span className="min-w-0">
            {finding.message} <span className="block text-xs text-ink">Waived: {finding.waived}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
