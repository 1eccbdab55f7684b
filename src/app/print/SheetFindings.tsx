import type { Finding } from '../../core/rules/rule.ts';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';

/** All findings, worst first, and those that were waived with their reasons. */
export function SheetFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const standing = findings.filter(({ waived }) => waived === undefined);
  const sorted = SEVERITIES.flatMap((severity) => standing.filter((finding) => finding.severity === severity));
  const waived = findings.filter((finding) => finding.waived !== undefined);
  return (
    <section>
      <h2>Findings</h2>
      {findings.length === 0 && <p>None.</p>}
      <ul>
        {[...sorted, ...waived].map((finding, at) => (
          <li key={at}>
            <p>
              <strong>
                {finding.waived === undefined ? SEVERITY[finding.severity].one : 'waived'}: {finding.title}
              </strong>
              {` · ${finding.elementName || 'unnamed'}`}
            </p>
            <p>{finding.message}</p>
            <p>{finding.waived === undefined ? finding.remedy : `Waived: ${finding.waived}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
