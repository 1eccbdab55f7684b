import { linesOf } from '../../../core/configs/configFragment.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { ResourceManager } from '../../../core/configs/managedResource.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
import { splitBrainPolicies } from '../configs/netLines.ts';
import { managedIdOf } from '../facts.ts';
import { pairsOf } from '../pairs.ts';
import { compareCopies } from './compareCopies.ts';
import { outOfService } from './outOfService.ts';
import { homeOf, withDisk } from './resourceHosts.ts';

/** How people recover from split brain of one resource, for each pair of its hosts that may both have written. */
export function splitBrain(plan: ResourcePlan, context: ViewContext): RunbookSection {
  const home = homeOf(plan, context);
  const pairs = pairsOf(withDisk(plan));
  const text = [
    intro(plan),
    ...pairs.map(([a, b]) => {
      const [survivor, victim] = b.replica.id === home?.replica.id ? [b, a] : [a, b];
      const isDual = plan.resource.mode === 'dual-primary';
      const advice = isDual
        ? `Both may write all the time: look into the files of both before you choose.`
        : `By default \`${victim.host}\` is the victim: in good health services run on \`${survivor.host}\`. If they ran on \`${victim.host}\` since, it is the other way round.`;
      return `
### Between ${survivor.host} and ${victim.host}

${advice}

If what \`${victim.host}\` wrote alone may be lost:

${steps(plan, survivor, victim, context)}

If what \`${survivor.host}\` wrote alone may be lost:

${steps(plan, victim, survivor, context)}`;
    }),
    ...(plan.resource.verifyAlg === 'none' ? [] : [compareCopies(plan, home?.host ?? '')]),
  ].join('\n');
  return { page: 'split-brain', place: 10, lines: linesOf(text, plan.resource.id) };
}

function intro({ name, resource }: ResourcePlan): string {
  const [zero, one, two] = splitBrainPolicies(resource);
  return `## The DRBD resource ${escapeMarkdown(name)}

Both hosts have written alone, and neither has what the other wrote. It shows by \`StandAlone\` on one of them (the other says
\`StandAlone\` or \`Connecting\`), and by \`Split-Brain detected\` in the kernel's log:

\`\`\`sh
drbdadm cstate ${name}
journalctl -k --grep 'Split-Brain detected'
\`\`\`

What DRBD decides by itself when the hosts meet again: with no primary \`${zero}\`, with one \`${one}\`, with two \`${two}\`.
Where that decides nothing, somebody has to choose a victim. All that the victim wrote alone is then lost: mail that was
delivered there, flags, passwords. If it is needed, copy it first: on the victim, with its services stopped, promote and
mount it with \`-o ro\`, and take the new files away (with Cyrus by \`find -newermt\` over the time of the split).`;
}

/** Commands of the DRBD user's guide, manual split brain recovery, with what keeps the cluster manager from acting meanwhile. */
function steps(plan: ResourcePlan, survivor: ReplicaPlan, victim: ReplicaPlan, context: ViewContext): string {
  const { name } = plan;
  const manager = managerOn(victim.replica.serverId, context.managers);
  const peer = withDisk(plan).length > 2 ? `${name}:${survivor.host}` : name;
  const back = withDisk(plan).length > 2 ? `${name}:${victim.host}` : name;
  const [stop, start] = around(plan, victim, manager?.decidesBy);
  return `1. ${stop}
1. On \`${victim.host}\`, whose changes go:

   \`\`\`sh
   drbdadm up ${name} || true
   drbdadm disconnect ${peer}
   drbdadm secondary ${name}
   drbdadm connect --discard-my-data ${peer}
   \`\`\`

1. On \`${survivor.host}\`, only if \`drbdadm cstate ${name}\` says \`StandAlone\`: \`drbdadm connect ${back}\`
1. Expected: \`${victim.host}\` is \`SyncTarget\`, then \`drbdadm dstate ${name}\` says \`UpToDate\` for both. Wait for that.
1. ${start}
1. ${plan.resource.verifyAlg === 'none' ? 'Run' : 'Compare both copies as below, then run'} \`runbook/80-verify.sh\` on all hosts.`;
}

/** What crm-fence-peer has placed holds back the side that is to survive, if it was the one that was fenced. */
function fencedHint({ name, resource }: ResourcePlan): string {
  if (resource.fencing === 'dont-care') return '';
  return ` If the other side is not promoted, a constraint that DRBD has placed holds it back: see \`cibadmin --query --scope constraints | grep drbd-fence-by-handler-${name}\`, and delete it with \`cibadmin --delete --xml-text '<rsc_location id="…"/>'\`.`;
}

function around(
  plan: ResourcePlan,
  { host }: ReplicaPlan,
  decidesBy: ResourceManager['decidesBy'] | undefined,
): readonly [string, string] {
  const out = outOfService(host, plan.name, decidesBy);
  if (!out) {
    return [
      `On \`${host}\`: stop the services that use it, and unmount it.`,
      'Start the services again where they belong.',
    ];
  }
  if (decidesBy === 'votes') {
    return [
      `Take ${escapeMarkdown(plan.name)} away from \`${host}\`, and nothing else: \`${out.leave}\`, then \`crm_resource --wait\`. \`crm_resource --resource ${managedIdOf(plan.resource)} --locate\` must not name it any more.${fencedHint(plan)}`,
      `Let \`${host}\` have it again: \`${out.back}\`. A constraint \`drbd-fence-by-handler\` goes by itself when the resync is done.`,
    ];
  }
  return [
    `Stop what runs on \`${host}\`, there: \`${out.leave}\``,
    `Let \`${host}\` serve again, there: \`${out.back}\``,
  ];
}
