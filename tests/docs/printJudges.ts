import { bundleFiles } from '../judges/offline/judgeBundle.ts';
import { offlineJudges } from '../judges/offline/index.ts';
import { variants } from '../variants/index.ts';

/** The table that says which tool reads files of which variant. */
export function printJudges(): string {
  const rows = variants.map(({ title, design }) => {
    const files = bundleFiles(design());
    const marks = offlineJudges.map((judge) => (judge.appliesTo(files) ? '●' : ''));
    return `| ${[title, ...marks].join(' | ')} |`;
  });
  const heads = offlineJudges.map(({ id }) => id);
  return [
    '# Who judges what',
    '',
    `Every bundle of ${variants.length} variants is read by the programs that will read it on the hosts, in the versions of Debian 12.`,
    'A dot says that the program finds files of its own in the bundle of the variant; `tests/judges/variants.judge.ts` proves',
    'that it accepts all of them, and `tests/judges/offline.judge.ts` that it would notice a mistake. Random designs and hostile',
    'texts go through the same judges (`anyDesign.judge.ts`, `injection.judge.ts`; `npm run judges -- --runs N` draws more).',
    '',
    '<!-- Written by the program from tests/variants and tests/judges/offline; `npm run docs` renews it. -->',
    '',
    '## Judges',
    '',
    ...offlineJudges.map(({ id, title }) => `- **${id}**: ${title}`),
    '',
    'What has to run to be judged is run for real: GlusterFS daemons and mounts, the scheduler of Pacemaker for each failover,',
    'NFS servers (`tests/judges`).',
    '',
    '## Variants',
    '',
    `| variant | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => ':-:').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
