import type { Rule } from './rule.ts';

/** The rules for a terminal, one a line: id, severity, and that of the lab profile where it differs, and the title. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${saySeverity(rule).padEnd(22)}  ${rule.title}.\n`).join('');
}

/** The rules for programs: a JSON array with all that a rule says of itself. */
export function describeRules(rules: readonly Rule[]): string {
  const plain = rules.map(({ id, title, severity, labSeverity, remedy, sources, appliesTo }) => ({
    id,
    title,
    severity,
    labSeverity: labSeverity ?? severity,
    remedy,
    sources,
    appliesTo: appliesTo === 'all' ? 'all' : appliesTo.map(({ type }) => type),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function saySeverity({ severity, labSeverity }: Rule): string {
  return labSeverity === undefined || labSeverity === severity ? severity : `${severity} (lab: ${labSeverity})`;
}
