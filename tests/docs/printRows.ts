import { rulesOf, type Row } from './catalogueRows.ts';

const TITLES: Readonly<Record<string, string>> = {
  cluster: 'Corosync, Pacemaker, cluster filesystems',
  common: 'All deployments',
  'drbd-links': 'DRBD: names, links, fencing, quorum',
  'drbd-roles': 'DRBD: roles and disks',
  'gluster-clients': 'GlusterFS: bricks and clients',
  'gluster-volumes': 'GlusterFS: volumes and pools',
  nas: 'NAS',
  san: 'SAN',
};

const WRITTEN = '<!-- Written by the program from docs/rules/rows; `npm run docs` renews it. -->';

/** The table that says which rule answers which mistake of the domain study. */
export function printCatalogue(rows: readonly Row[]): string {
  const answered = rows.filter(({ answer }) => rulesOf(answer).length > 0).length;
  const head = [
    '# What became of every known mistake',
    '',
    `The rules grew out of a study of ${rows.length} mistakes in redundant storage. ${answered} of them are found by a rule; the others cannot be said in a design`,
    'and stand in [not-decidable.md](not-decidable.md) with the reason.',
    '',
    WRITTEN,
    '',
  ];
  return [...head, ...chapters(rows).flatMap(([chapter, list]) => tableOf(chapter, list))].join('\n');
}

function tableOf(chapter: string, rows: readonly Row[]): string[] {
  const lines = rows.map(({ id, answer }) => {
    const rules = rulesOf(answer).map(linkOf).join(', ');
    if ('rule' in answer) return `| ${id} | ${rules} |`;
    if ('merged' in answer) return `| ${id} | part of ${rules}: ${answer.because} |`;
    return `| ${id} | [not decidable](not-decidable.md): ${'written' in answer ? 'the files are always right' : 'preflight'} |`;
  });
  return [`## ${TITLES[chapter] ?? chapter}`, '', '| mistake | found by |', '| --- | --- |', ...lines, ''];
}

/** The mistakes that no design can show: what the files always say, and what to look at on the machines. */
export function printNotDecidable(rows: readonly Row[]): string {
  const written = rows.flatMap(({ id, answer }) =>
    'written' in answer ? [`- **${id}**: ${answer.written} Held by \`${answer.test}\`.`] : [],
  );
  const preflight = rows.flatMap(({ id, answer }) =>
    'preflight' in answer ? [`- **${id}**: ${answer.preflight} *Why not here:* ${answer.because}`] : [],
  );
  return [
    '# What a design cannot show',
    '',
    WRITTEN,
    '',
    '## Look at it on the machines',
    '',
    'Only the machines can tell these. They belong to the preflight of every deployment.',
    '',
    ...preflight,
    '',
    '## Never in the files',
    '',
    'A design has no words for these mistakes, because the generated files always say the right thing; a test holds each.',
    '',
    ...written,
    '',
  ].join('\n');
}

function chapters(rows: readonly Row[]): [string, Row[]][] {
  const names = [...new Set(rows.map(({ chapter }) => chapter))];
  return names.map((name) => [name, rows.filter(({ chapter }) => chapter === name)]);
}

function linkOf(ruleId: string): string {
  return `[${ruleId}](../../src/kinds/${ruleId.replace('/', '/rules/')}/README.md)`;
}
