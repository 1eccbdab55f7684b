import type { FindingsReport } from './findingsReport.ts';
import { printSarif } from './printSarif.ts';
import type { Finding, Severity } from './rule.ts';

/** One finding in the JSON of `quorate check`. */
export interface PlainFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly elementId: string;
  readonly elementName: string;
  readonly message: string;
  readonly remedy: string;
  /** Titles of the sources, joined by "; ". */
  readonly source: string;
  /** The author's reason; only if waived findings were asked for. */
  readonly waived?: string;
}

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
};

/** Findings as plain data in their order, waived ones with the reason. */
export function plainFindings(findings: readonly Finding[]): PlainFinding[] {
  return findings.map(({ ruleId, severity, elementId, elementName, message, remedy, sources, waived }) => ({
    ruleId,
    severity,
    elementId,
    elementName,
    message,
    remedy,
    source: sources.map(({ title }) => title).join('; '),
    ...(waived === undefined ? {} : { waived }),
  }));
}

/** The findings for a terminal: worst first, each with its remedy; waived ones at the end, with their reasons. */
export function findingsAsText(findings: readonly Finding[], { fileName }: Pick<FindingsReport, 'fileName'>): string {
  const open = findings.filter(({ waived }) => waived === undefined);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const blocks = [
    ...(['error', 'warning', 'info'] as const).flatMap((severity) =>
      open.filter((finding) => finding.severity === severity).map(printOpen),
    ),
    ...waived.map(
      (finding) =>
        `waived   ${finding.ruleId}\n  ${oneLine(finding.message)}\n  Reason: ${oneLine(finding.waived ?? '')}\n`,
    ),
  ];
  return [...blocks, `${oneLine(fileName)}: ${summarise(open, waived.length)}\n`].join('\n');
}

/**
 * The findings for programs: a JSON array in the order of `findingsAsText`. Waived findings are left out, because a
 * consumer that counts entries would count what the author has accepted; `withWaived` adds them, with their reasons.
 */
export function findingsAsJson(findings: readonly Finding[], options: { readonly withWaived?: boolean } = {}): string {
  const shown = findings.filter(({ waived }) => waived === undefined || options.withWaived === true);
  return `${JSON.stringify(plainFindings(shown), null, 2)}\n`;
}

/** The findings as SARIF 2.1.0, for review gates and editors. Waived findings are results with a suppression. */
export function findingsAsSarif(findings: readonly Finding[], report: FindingsReport): string {
  return `${JSON.stringify(printSarif(findings, report), null, 2)}\n`;
}

function printOpen({ severity, ruleId, message, remedy }: Finding): string {
  return `${WORDS[severity][0].padEnd(8)} ${ruleId}\n  ${oneLine(message)}\n  ${remedy}\n`;
}

function summarise(open: readonly Finding[], waived: number): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return `${count} ${WORDS[severity][count === 1 ? 0 : 1]}`;
  });
  return `${counts.join(', ')}${waived > 0 ? `, ${waived} waived` : ''}.`;
}

/** Names may hold line ends and terminal escapes; a report must not let them forge lines of its own. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
