import type { Watch } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { isReactor } from '../managers.ts';
import { tokenTimeout } from '../tokenTimeout.ts';
import { clusterHosts } from './clusterHosts.ts';

/** What the manager runs where, and whether the members hear each other. */
export function watches(plan: ClusterPlan, index: DesignIndex): readonly Watch[] {
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  if (isReactor(plan.cluster)) {
    return [{ command: 'drbd-reactorctl status', shows: 'what drbd-reactor runs on this host', hostIds }];
  }
  return [
    {
      command: 'crm_mon -1 -r',
      shows: `members, what runs where, failures; a lost member is noticed after about ${secondsToNotice(plan)} s`,
      hostIds,
    },
    { command: 'corosync-quorumtool -s', shows: 'votes and quorum', hostIds },
    { command: 'stonith_admin --history "*"', shows: 'who was fenced when', hostIds },
  ];
}

/**
 * The token's timeout, then the time to agree on the remaining members: 1.2 times as long unless told otherwise
 * (corosync.conf(5), consensus).
 */
function secondsToNotice({ cluster, members }: ClusterPlan): number {
  const token = tokenTimeout(cluster, members.length);
  return Math.ceil((token + (cluster.consensus ?? 1.2 * token)) / 1000);
}
