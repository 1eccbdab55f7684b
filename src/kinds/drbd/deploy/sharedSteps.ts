import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { resourceThing } from './rememberResource.ts';
import { homeOf, isGoodHere, isManaged, withDisk } from './resourceHosts.ts';

/** All states in which two hosts talk to each other; DRBD 8.4 tells of a resync here (drbdadm(8), cstate). */
const TALKING = '^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$';

/** Where the steps of others, who make what lies on the device, find it open for writing. */
const PLACE = { meet: 5, fill: 10, promote: 20, demote: 80 } as const;

/**
 * What is done once, on one host, when all have their resource up: its disk becomes the good one, the others are filled
 * from it, and it is primary while filesystems are made (DRBD user's guide, initial device synchronization).
 */
export function sharedSteps(plan: ResourcePlan, context: ViewContext): readonly RunbookStep[] {
  const { name, resource, replicas } = plan;
  const home = homeOf(plan, context);
  if (!home) return [];
  const common = {
    phase: 'shared-storage' as const,
    hostIds: [home.replica.serverId],
    elementIds: [resource.id, home.replica.id],
  };
  const others = withDisk(plan).filter(({ replica }) => replica.id !== home.replica.id);
  const isLeft = wasDeployed(resourceThing(name));
  const filled = `"$STATE/$DESIGN/filled-${name}"`;
  // In service it may be good on another host only, or stopped: that is no business of this script any more.
  const isLeftOrGood = `${isLeft} || { ${isGoodHere(name)}; }`;
  const isPrimary = `drbdadm role ${name} | grep '^Primary' >/dev/null`;
  const test = `drbdadm cstate ${name} | grep -E '${TALKING}' && ! drbdadm cstate ${name} | grep -Ev '${TALKING}'`;
  return [
    {
      ...common,
      place: PLACE.meet,
      title: `See that ${name} is connected between all its ${replicas.length} hosts`,
      done: isLeft,
      run: `wait_for 300 ${quoteShell(test)} ||
  fail ${quoteShell(`${name} is not connected: see drbdadm status ${name}, the firewall and the secret on all hosts`)}`,
    },
    {
      ...common,
      place: PLACE.fill,
      title: `Let ${home.host} have the good data of ${name}`,
      done: isLeftOrGood,
      destroys: {
        name,
        what: `what ${others.map(({ host }) => host).join(' and ')} may have of ${name}: it is filled from ${home.host}`,
      },
      // A confirmed step that is run again later, after a failover or in the middle of a resync, must not make old data
      // the good data: it is done once, before anything runs on it.
      run: `[ ! -e ${filled} ] ||
  fail ${quoteShell(`${name} was filled before: see 95-split-brain-recovery.md before you decide which data is good`)}
! drbdadm dstate ${name} | grep -v '^UpToDate/' | grep -E 'UpToDate|Outdated|Consistent' ||
  fail ${quoteShell(`${name} was filled before: let it connect and resync, or see 95-split-brain-recovery.md`)}
drbdadm primary --force ${name}
: >${filled}`,
      check: isLeftOrGood,
    },
    {
      ...common,
      place: PLACE.promote,
      title: `Make ${home.host} primary for ${name}, so that it can be written`,
      done: `${isPrimary} || ${isLeft}`,
      run: `drbdadm primary ${name}`,
    },
    ...(isManaged(plan, context)
      ? [
          {
            ...common,
            place: PLACE.demote,
            title: `Make ${home.host} secondary for ${name}: the cluster promotes it from now on`,
            done: `! ${isPrimary} || ${isLeft}`,
            run: `drbdadm secondary ${name}`,
          },
        ]
      : []),
  ];
}
