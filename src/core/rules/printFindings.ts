import type { Finding } from './rule.ts';

/** One finding as tools read it. */
export interface PlainFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly elementId: string;
  readonly elementName: string;
  readonly message: string;
  readonly remedy: string;
  /** Titles of the sources, joined by "; ". */
  readonly source: string;
  readonly waived?: string;
}

/** Findings as plain data, in the order in which they were judged. */
export function plainFindings(findings: readonly Finding[]): PlainFinding[] {
  return findings.map(({ ruleId, severity, elementId, elementName, message, remedy, sources, waived }) => ({
    ruleId,
    severity,
    elementId,
    elementName,
    message,
    remedy,
    source: sources.map((source) => source.title).join('; '),
    ...(waived === undefined ? {} : { waived }),
  }));
}
