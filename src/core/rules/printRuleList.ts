import type { Rule } from './rule.ts';

/** The rules of one kind, for the list of all rules. */
export interface RuleChapter {
  readonly kindId: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/**
 * The list of all rules in Markdown, one table for each kind. `pageOf` gives the link to a rule's own page, relative to
 * where the list is kept.
 */
export function printRuleList(chapters: readonly RuleChapter[], pageOf: (rule: Rule) => string): string {
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    '# Rules',
    '',
    `Quorate checks a design by ${count} rules. An error blocks the bundle, a warning fails under a foreseeable fault, an info is better practice.`,
    'Where the `lab` profile is more lenient, its severity stands in brackets.',
    '',
    '<!-- Written by the program; `npm run docs` renews it. -->',
    '',
    ...chapters.flatMap((chapter) => printChapter(chapter, pageOf)),
  ].join('\n');
}

function printChapter({ kindId, title, rules }: RuleChapter, pageOf: (rule: Rule) => string): string[] {
  const rows = rules.map((rule) => {
    const lab = rule.labSeverity === undefined ? '' : ` (${rule.labSeverity})`;
    return `| [${rule.id}](${pageOf(rule)}) | ${rule.severity}${lab} | ${inCell(rule.title)} | ${inCell(rule.remedy)} |`;
  });
  return [
    `## ${title} (${kindId})`,
    '',
    '| rule | severity | what is wrong | remedy |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
