import { linesOf, type ConfigLine } from '../configs/configFragment.ts';
import { escapeMarkdown } from '../configs/quoteMarkdown.ts';
import { placementOf, type World, type WorldStep } from '../world/world.ts';
import type { Drill } from './deployment.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';

const HEAD = `# Failover drill

Each section makes one thing fail, waits for what the design promises, and brings it back. What is expected here was played
through with the design: where the deployment does something else, one of the two is wrong. Drill before the deployment
carries load, and again after each change.

Every section starts from good health, as it is described first: \`runbook/80-verify.sh\` succeeds on all hosts, and what has
stayed on another host after the last section has been moved back. Pacemaker does that by \`crm_resource --move --resource ID
--node HOST\` and, when it has moved, \`crm_resource --clear --resource ID\`; drbd-reactor by \`drbd-reactorctl evict\`.`;

/** The failures that people can bring about, each with what has to follow in the order in which it follows. */
export function printDrills(context: RunbookContext): readonly ConfigLine[] {
  return [
    ...linesOf(HEAD),
    ...watchLines(context),
    ...nameLines(context),
    ...linesOf('\n## In good health\n'),
    ...runningLines(context.healthy, context),
    ...context.deployment.drills.flatMap((drill, at, { length }) => {
      context.onDrill?.(at, length);
      return drillLines(drill, at + 1, context);
    }),
  ];
}

/** The commands for all drills, once. */
function watchLines(context: RunbookContext): readonly ConfigLine[] {
  const { watches } = context.deployment;
  if (watches.length === 0) return [];
  return [
    ...linesOf(
      `
## What to watch

On a host that stays up, in a terminal of its own, before anything is made to fail: \`watch -n 1 '<command>'\`, and
\`journalctl -f\` beside it for what happens when.

| command | shows | on |
|---|---|---|`,
    ),
    ...watches.flatMap(({ command, shows, hostIds }) => {
      const hosts = hostNamesOf(hostIds, context).map((host) => `\`${host}\``);
      return linesOf(`| \`${command}\` | ${escapeMarkdown(shows)} | ${hosts.join(', ')} |`, ...hostIds);
    }),
  ];
}

/** Sentences of the replay call servers as the design does; commands call them by their host names. */
function nameLines({ deployment, hosts, index }: RunbookContext): readonly ConfigLine[] {
  const other = deployment.hostIds.filter((id) => (index.get(id)?.name ?? id) !== hosts.get(id));
  if (other.length === 0) return [];
  return [
    ...linesOf('\n## Names\n\nThe design calls hosts by other names than they themselves:\n'),
    ...other.flatMap((id) =>
      linesOf(`- ${escapeMarkdown(index.get(id)?.name ?? id)} is the host \`${hosts.get(id) ?? ''}\`.`, id),
    ),
  ];
}

function drillLines({ elementId, how, back }: Drill, number: number, context: RunbookContext): readonly ConfigLine[] {
  const lost = context.follow(context.healthy, { type: 'fail', elementId }, 0);
  const returned = context.follow(lost, { type: 'recover', elementId }, 1);
  const name = escapeMarkdown(context.index.get(elementId)?.name ?? elementId);
  return [
    ...linesOf(`\n## ${number}. ${name} fails\n\n${how}\n\nExpected, in this order:\n`, elementId),
    ...stepsOf(lost, 0, elementId),
    ...(context.managed.length === 0 ? [] : [...linesOf('\nThen:\n', elementId), ...runningLines(lost, context)]),
    ...linesOf(`\n${back}\n\nExpected:\n`, elementId),
    ...stepsOf(returned, 1, elementId),
    ...linesOf('\nThen `runbook/80-verify.sh` has to succeed on all hosts.', elementId),
  ];
}

function stepsOf(world: World, event: number, elementId: string): readonly ConfigLine[] {
  const steps = world.steps.filter((step) => step.event === event);
  if (steps.length === 0) return linesOf('1. Nothing moves, and no copy falls behind.', elementId);
  return steps.flatMap((step) => linesOf(`1. ${sayStep(step)}`, ...step.elementIds));
}

function sayStep({ text, why, mood }: WorldStep): string {
  const sentence = mood === 'bad' ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);
  return why === '' ? sentence : `${sentence} ${escapeMarkdown(why)}`;
}

/** What the cluster manager runs where, one host a line; nothing where no cluster manager has anything to run. */
function runningLines(world: World, { deployment, index, managed }: RunbookContext): readonly ConfigLine[] {
  const lines = deployment.hostIds.flatMap((hostId): ConfigLine[] => {
    const here = managed.filter(({ id }) => placementOf(world, id).startedOn.includes(hostId));
    if (here.length === 0) return [];
    const titles = here.map(({ id, title }) =>
      placementOf(world, id).promotedOn.includes(hostId) ? `${title} (promoted)` : title,
    );
    const host = escapeMarkdown(index.get(hostId)?.name ?? hostId);
    return linesOf(`- ${host}: ${titles.map(escapeMarkdown).join(', ')}`, hostId);
  });
  if (lines.length > 0) return lines;
  return linesOf(managed.length === 0 ? '- No cluster manager moves anything here.' : '- The cluster runs nothing.');
}
