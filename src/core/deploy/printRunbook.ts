import { linesOf, type ConfigFragment } from '../configs/configFragment.ts';
import { firewallTeardown } from './firewallTeardown.ts';
import { RUNBOOK_LIBRARY } from './library/library.ts';
import { printAnsible } from './printAnsible.ts';
import { printDrills } from './printDrills.ts';
import { phaseBodies } from './phaseBodies.ts';
import { printPhase } from './printPhase.ts';
import { printRunbookReadme } from './printRunbookReadme.ts';
import { printSecretsReadme } from './printSecretsReadme.ts';
import type { RunbookContext } from './runbookContext.ts';
import { stateTeardown } from './stateTeardown.ts';

/** Pages of the runbook that people read while they work. */
const PAGES = {
  outside: { file: '01-outside-the-hosts.md', title: 'What has to be ready outside these hosts' },
  'split-brain': { file: '95-split-brain-recovery.md', title: 'After copies were written apart' },
  teardown: { file: '99-teardown.md', title: 'Take it down' },
} as const;

/** The runbook and all that belongs to it, as files of the bundle; empty for a design without hosts of its own. */
export function printRunbook(context: RunbookContext): readonly ConfigFragment[] {
  const bodies = phaseBodies(context);
  if (bodies.length === 0) return [];
  return [
    { path: 'runbook/lib.sh', place: 0, exclusive: true, lines: linesOf(RUNBOOK_LIBRARY.trimEnd()) },
    ...bodies.map((body) => printPhase(body, bodies, context)),
    page('runbook/README.md', printRunbookReadme(bodies, context)),
    page('secrets/README.md', printSecretsReadme(context)),
    ...(context.deployment.drills.length > 0 ? [page('runbook/90-failover-drill.md', printDrills(context))] : []),
    ...sectionPages(context),
    ...printAnsible(bodies, context),
  ];
}

function page(path: string, lines: ConfigFragment['lines']): ConfigFragment {
  return { path, place: 0, exclusive: true, lines };
}

function sectionPages(context: RunbookContext): readonly ConfigFragment[] {
  const { deployment } = context;
  return (['outside', 'split-brain', 'teardown'] as const).flatMap((name) => {
    const told = [...deployment.sections, ...firewallTeardown(context)]
      .filter((section) => section.page === name)
      .toSorted((a, b) => a.place - b.place);
    const sections = [...told, ...(name === 'teardown' ? [stateTeardown(context)] : [])];
    if (sections.length === 0) return [];
    const { file, title } = PAGES[name];
    return [
      page(`runbook/${file}`, [
        ...linesOf(`# ${title}`),
        ...sections.flatMap(({ lines }) => [...linesOf(''), ...lines]),
      ]),
    ];
  });
}
