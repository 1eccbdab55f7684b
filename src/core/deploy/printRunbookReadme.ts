import { linesOf, uniqueLines, type ConfigLine } from '../configs/configFragment.ts';
import { escapeMarkdown } from '../configs/quoteMarkdown.ts';
import { PHASE_NAMES, PHASES, WATCHED, type Phase } from './phases.ts';
import type { PhaseBody } from './printPhase.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';
import { secretsOf } from './secretsOf.ts';

/** In which order the scripts are run and where; and what they destroy when they are told to. */
export function printRunbookReadme(bodies: readonly PhaseBody[], context: RunbookContext): readonly ConfigLine[] {
  const confirmed = context.deployment.steps
    .filter(({ destroys }) => destroys !== undefined)
    .toSorted((a, b) => PHASE_NAMES.indexOf(a.phase) - PHASE_NAMES.indexOf(b.phase) || a.place - b.place);
  return [
    ...linesOf(
      `# Runbook of ${escapeMarkdown(context.title)}

Copy the whole bundle to each host. Run each script as root on all hosts that are named beside it, in this order, before
the next script. A script that stops says why; mend that and run it again: what is done already is left as it is.
After a change of the design copy the new bundle and begin again with the first script: none goes on where the one before
it ran with another bundle.
\`00-preflight.sh\` changes nothing and tells everything that is in the way at once. Other scripts of the bundle are called by
these ones and are not run by hand.

| script | what | on | what it wants of you |
|---|---|---|---|`,
    ),
    ...bodies.flatMap(({ phase, hostIds }) => {
      const hosts = hostNamesOf(hostIds, context).map((host) => `\`${host}\``);
      return linesOf(
        `| \`${PHASES[phase].file}\` | ${PHASES[phase].title} | ${hosts.join(', ')} | ${wants(phase, context)} |`,
        ...hostIds,
      );
    }),
    ...(confirmed.length === 0
      ? []
      : [
          ...linesOf(
            `
Steps that destroy what is on a device do nothing unless the environment variable \`CONFIRM\` names them (several names:
with blanks between them).

| script | \`CONFIRM\` | destroys |
|---|---|---|`,
          ),
          ...uniqueLines(
            confirmed.flatMap(({ phase, destroys, elementIds }) =>
              linesOf(
                `| \`${PHASES[phase].file}\` | \`${destroys?.name ?? ''}\` | ${escapeMarkdown(destroys?.what ?? '')} |`,
                ...elementIds,
              ),
            ),
          ),
        ]),
  ];
}

/** What a script wants of people, apart from starting it. */
function wants(phase: Phase, context: RunbookContext): string {
  const { deployment } = context;
  if (WATCHED.has(phase)) return 'run it on one host after the other and watch: servers are switched off';
  if (
    phase === 'secrets' &&
    secretsOf(context).some(({ origin, hostIds }) => origin.type === 'given' || hostIds.length > 1)
  ) {
    return 'enter and copy secrets, as in `secrets/README.md`';
  }
  return deployment.steps.some((step) => step.phase === phase && step.destroys !== undefined)
    ? 'say by `CONFIRM` what may be destroyed, see below'
    : '';
}
