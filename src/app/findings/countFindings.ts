import type { Finding, Severity } from '../../core/rules/rule.ts';

/** How many findings of each severity stand; waived ones are left out. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const standing = findings.filter((finding) => finding.waived === undefined);
  const count = (severity: Severity): number => standing.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
