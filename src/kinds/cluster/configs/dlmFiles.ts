import { linesOf, type ConfigFragment } from '../../../core/configs/configFragment.ts';
import { DLM_ID } from '../../common/index.ts';
import type { ClusterPlan } from './planCluster.ts';

/** True if the cluster runs the distributed lock manager: for GFS2, for OCFS2 on it, or for lvmlockd. */
export function usesLocks({ units }: ClusterPlan): boolean {
  return units.some(({ resources }) => resources.some(({ id }) => id === DLM_ID));
}

/**
 * True if the lock manager has to speak SCTP: each member then has several addresses, and over TCP it takes one only and
 * does not start (dlm_controld(8), protocol; Linux, fs/dlm/lowcomms.c).
 */
export function locksOverSctp(plan: ClusterPlan): boolean {
  return usesLocks(plan) && plan.cluster.ringNetworkIds.length > 1;
}

/** The protocol of the lock manager (dlm.conf(5)), and its kernel module at boot (modules-load.d(5)). */
export function dlmFiles(plan: ClusterPlan): readonly ConfigFragment[] {
  if (!locksOverSctp(plan)) return [];
  const elementIds = [plan.cluster.id, ...plan.cluster.ringNetworkIds];
  return plan.members.flatMap(({ member: { serverId: hostId } }) => [
    { hostId, path: 'etc/dlm/dlm.conf', place: 0, exclusive: true, lines: linesOf('protocol=sctp', ...elementIds) },
    { hostId, path: 'etc/modules-load.d/dlm.conf', place: 0, exclusive: true, lines: linesOf('sctp', ...elementIds) },
  ]);
}
