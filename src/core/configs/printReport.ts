import type { Finding, Severity } from '../rules/rule.ts';
import { escapeMarkdown } from './quoteMarkdown.ts';

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Better practice' };

/** The findings as Markdown, worst first, with the reasons of the waived ones. */
export function printReport(title: string, findings: readonly Finding[]): string {
  const standing = findings.filter((finding) => finding.waived === undefined);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const sections = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = standing.filter((finding) => finding.severity === severity);
    return some.length === 0 ? [] : [`## ${HEADINGS[severity]}`, '', ...some.map(printFinding), ''];
  });
  const accepted = waived.map(
    (finding) => `${printFinding(finding)}\n  Accepted: ${escapeMarkdown(finding.waived ?? '')}`,
  );
  return [
    `# Findings: ${escapeMarkdown(title)}`,
    '',
    ...(standing.length === 0 ? ['No finding stands.', ''] : sections),
    ...(accepted.length === 0 ? [] : ['## Waived', '', ...accepted, '']),
  ].join('\n');
}

function printFinding(finding: Finding): string {
  const sources = finding.sources.map((source) => escapeMarkdown(source.title)).join('; ');
  const source = sources === '' ? '' : ` (${sources})`;
  return `- **${escapeMarkdown(finding.elementName)}** · \`${finding.ruleId}\`: ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.remedy)}${source}`;
}
