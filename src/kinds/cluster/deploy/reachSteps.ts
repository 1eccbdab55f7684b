import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { clusterHosts } from './clusterHosts.ts';

/** Fence devices have to be in reach of the members that use them, long before 50-fencing-test.sh asks them. */
export function reachSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  const hosts = clusterHosts(plan, index);
  const asked = plan.cluster.fencing === 'off' ? [] : plan.fences;
  return asked.flatMap(({ device, avoids, id }): RunbookStep[] => {
    if (device.agent === 'fence_sbd' || device.agent === 'fence_kdump' || device.ip === '') return [];
    return [
      {
        phase: 'preflight',
        place: 6,
        title: `See that ${id} at ${device.ip} is in reach`,
        hostIds: hosts.flatMap(({ id: hostId, host }) => (host === avoids ? [] : [hostId])),
        run: `need_reach ${quoteShell(device.ip)}`,
        elementIds: [device.id],
      },
    ];
  });
}
