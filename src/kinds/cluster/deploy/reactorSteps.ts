import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isOn } from '../../common/index.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { startLists } from '../startLists.ts';
import { drbdNameOf } from '../configs/promoterToml.ts';
import { clusterHosts } from './clusterHosts.ts';

/** drbd-reactor on each member: it has no configuration to load but its files, and the quorum of DRBD decides. */
export function reactorSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const common = { hostIds, elementIds: [plan.cluster.id] };
  return [
    {
      ...common,
      phase: 'cluster',
      place: 20,
      title: 'Start drbd-reactor, now and at boot',
      done: isOn('drbd-reactor'),
      run: 'systemctl enable --now drbd-reactor',
      check: isOn('drbd-reactor'),
    },
    ...votingSteps(plan),
    ...startLists(plan.units).map(({ data, serverIds }) => ({
      phase: 'verify' as const,
      place: 25,
      title: `See that drbd-reactor runs what goes with ${drbdNameOf(data)} on one server`,
      hostIds: serverIds,
      run: `drbd-reactorctl status ${drbdNameOf(data)} || true`,
      // The target is active where the resource is primary, and nowhere else (drbd-reactor.promoter(5)).
      check: `services=$(systemd-escape --template=drbd-services@.target ${drbdNameOf(data)}) &&
case "$(drbdadm role ${drbdNameOf(data)})" in
  Primary*) systemctl is-active --quiet "$services" ;;
  *) ! systemctl is-active --quiet "$services" ;;
esac`,
      elementIds: data.elementIds,
    })),
  ];
}

/** Members that have a replica and no promoter: drbd-reactor brings up only what it may promote (drbd@.target(7)). */
function votingSteps(plan: ClusterPlan): readonly RunbookStep[] {
  const lists = startLists(plan.units);
  return plan.units.flatMap(({ resources: [data], serverIds }): RunbookStep[] => {
    const promoters = lists.find((list) => list.data.id === data.id)?.serverIds ?? [];
    const hostIds = serverIds.filter((id) => !promoters.includes(id));
    if (!data.ownQuorum || hostIds.length === 0) return [];
    const name = drbdNameOf(data);
    const target = `"$(systemd-escape --template=drbd@.target ${name})"`;
    return [
      {
        phase: 'cluster',
        place: 21,
        title: `Bring ${name} up at boot where it only votes`,
        hostIds,
        done: isOn(target),
        run: `systemctl enable --now ${target}`,
        elementIds: data.elementIds,
      },
    ];
  });
}
