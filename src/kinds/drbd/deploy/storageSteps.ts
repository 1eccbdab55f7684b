import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { systemFamily } from '../../common/index.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
import { adjustSteps } from './adjustSteps.ts';
import { resourceThing } from './rememberResource.ts';
import { isUp, serversOf, withDisk } from './resourceHosts.ts';

/** What each host does for itself: the metadata of its disks, and the resources up, secondary everywhere. */
export function storageSteps(plans: readonly ResourcePlan[], context: ViewContext): readonly RunbookStep[] {
  return [
    ...serviceSteps(plans, context),
    ...plans.flatMap((plan) => [
      ...withDisk(plan).map((replica) => metadataStep(plan, replica)),
      ...upSteps(plan, context),
      ...adjustSteps(plan, context),
    ]),
  ];
}

/** What starts DRBD at boot: the cluster manager where there is one, else its own service (DRBD user's guide, Pacemaker). */
function serviceSteps(plans: readonly ResourcePlan[], { index, managers }: ViewContext): readonly RunbookStep[] {
  const hostIds = [...new Set(plans.flatMap(({ replicas }) => serversOf(replicas)))];
  const left = hostIds.filter((hostId) => managerOn(hostId, managers));
  // A tie-breaker outside the cluster has nobody else to start it.
  const own = hostIds.filter((hostId) => !left.includes(hostId));
  const elementIds = plans.map(({ resource }) => resource.id);
  const isEnabled = '"$(systemctl is-enabled drbd 2>/dev/null)"';
  const steps: readonly RunbookStep[] = [
    {
      phase: 'storage',
      place: -10,
      title: 'Leave the start of DRBD to the cluster',
      hostIds: left,
      done: `[ ${isEnabled} != enabled ]`,
      run: 'systemctl disable drbd',
      check: `[ ${isEnabled} != enabled ]`,
      elementIds,
    },
    {
      phase: 'storage',
      place: -10,
      title: 'Start DRBD at boot',
      hostIds: own,
      done: `[ ${isEnabled} = enabled ]`,
      run: 'systemctl enable drbd',
      elementIds,
    },
    ...(systemFamily(index.design.targetOs) === 'red-hat' && left.length > 0
      ? [
          {
            phase: 'storage' as const,
            place: -5,
            title: 'Let SELinux not hold back what DRBD calls',
            hostIds: left,
            // Its policy has no room for all of it (Clusters from Scratch, Replicate Storage Using DRBD).
            done: `[ "$(getenforce)" != Enforcing ] || semanage permissive -l | grep drbd_t`,
            run: 'semanage permissive -a drbd_t',
            elementIds,
          },
        ]
      : []),
  ];
  return steps.filter((step) => step.hostIds.length > 0);
}

function metadataStep({ name, resource }: ResourcePlan, { replica, disks }: ReplicaPlan): RunbookStep {
  // Not those that hold the metadata of several volumes.
  const devices = [...new Set(disks.map(({ path }) => path))];
  // After a crash, as the test of fencing is one, it only says that the activity log has to be applied: `up` does that.
  const dump = `drbdadm dump-md ${name} </dev/null`;
  const exists = `${isUp(name)} ||\n${dump} >/dev/null || { ${dump} 2>&1 || true; } | grep apply-al >/dev/null`;
  // Even a confirmed step takes no filesystem away.
  return {
    phase: 'storage',
    place: 10,
    title: `Create the metadata of ${name}`,
    hostIds: [replica.serverId],
    done: exists,
    destroys: { name, what: `what is on ${devices.join(' and ')}` },
    run: `${devices.map((device) => `need_empty ${quoteShell(device)}`).join('\n')}
drbdadm create-md --force ${name} </dev/null`,
    check: `{ ${exists}; }`,
    elementIds: [resource.id, replica.id],
  };
}

function upSteps({ name, resource, replicas }: ResourcePlan, { managers }: ViewContext): readonly RunbookStep[] {
  const hostIds = serversOf(replicas);
  const up = (ids: readonly string[], isUpOrLeft: string): RunbookStep => ({
    phase: 'storage',
    place: 15,
    title: `Bring ${name} up`,
    hostIds: ids,
    done: isUpOrLeft,
    run: `drbdadm up ${name}`,
    check: `{ ${isUpOrLeft}; }`,
    elementIds: [resource.id],
  });
  const left = hostIds.filter((id) => managerOn(id, managers));
  const own = hostIds.filter((id) => !left.includes(id));
  // The cluster may have stopped it on purpose.
  const steps = [up(left, `${isUp(name)} || ${wasDeployed(resourceThing(name))}`), up(own, isUp(name))];
  return steps.filter((step) => step.hostIds.length > 0);
}
