import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Member, QuorumDevice, type Cluster } from './elements.ts';

/** The options of votequorum(5) that are in force in a cluster. */
export interface QuorumOptions {
  /** One vote of two is enough. */
  readonly twoNode: boolean;
  /** A member that starts waits until it has seen all others. */
  readonly waitForAll: boolean;
  /** Of two halves, the one with this node id goes on. */
  readonly tieBreaker: 'lowest' | 'highest' | undefined;
  /** The expected votes follow the members that are left. */
  readonly lastManStanding: boolean;
}

/**
 * What Corosync makes of the fields of a cluster, as its file is printed. Two members are `two_node`, unless a quorum
 * device or the tie-breaker decides between them; a quorum device goes with neither tie-breaker nor last_man_standing. What
 * counts on a known number of members waits for all of them at a start, unless the design says otherwise.
 */
export function quorumOptions(cluster: Cluster, index: DesignIndex): QuorumOptions {
  const hasDevice = index.by(QuorumDevice, 'clusterId', cluster.id).length > 0;
  const members = index.by(Member, 'clusterId', cluster.id);
  const wanted = cluster.autoTieBreaker ?? 'off';
  const tieBreaker = hasDevice || wanted === 'off' ? undefined : wanted;
  const twoNode = members.length === 2 && !hasDevice && tieBreaker === undefined;
  const lastManStanding = !hasDevice && cluster.lastManStanding === 'on';
  const needsAll = twoNode || tieBreaker !== undefined || lastManStanding;
  const waitForAll = cluster.waitForAll === undefined ? needsAll : cluster.waitForAll === 'on';
  return { twoNode, waitForAll, tieBreaker, lastManStanding };
}
