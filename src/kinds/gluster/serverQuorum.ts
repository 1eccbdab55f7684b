import type { ElementId } from '../../core/model/element.ts';
import { isConnected, type Wiring } from '../common/index.ts';
import { Peer, Pool, type GlusterVolume } from './elements.ts';

/** Percent of the peers that the set-up asks for, where the design does not say: with it, half of a pool is not enough. */
export const SERVER_QUORUM_RATIO = 51;

/**
 * How many of `total` peers a glusterd has to reach, itself among them, for its bricks to run (glusterd-server-quorum.c of
 * GlusterFS 10: the ratio of the pool, rounded up; never fewer than one).
 */
export function peersNeeded(pool: Pool | undefined, total: number): number {
  return Math.max(1, Math.ceil((total * (pool?.serverQuorumRatio ?? SERVER_QUORUM_RATIO)) / 100));
}

/**
 * True if the glusterd of the server has lost server quorum and has stopped the bricks of the volume. It counts peers, not
 * bricks.
 */
export function stopsBricks(volume: GlusterVolume, serverId: ElementId, wiring: Wiring): boolean {
  if (volume.serverQuorum === 'off' || wiring.failed.has(serverId)) return false;
  const { reached, total } = countPeers(volume, serverId, wiring);
  return reached < peersNeeded(wiring.index.find(Pool, volume.poolId), total);
}

/** The peers of the pool, and those that the server reaches, itself among them. */
export function countPeers(
  volume: GlusterVolume,
  serverId: ElementId,
  wiring: Wiring,
): { readonly reached: number; readonly total: number } {
  const networkId = wiring.index.find(Pool, volume.poolId)?.networkId;
  const peers = wiring.index.by(Peer, 'poolId', volume.poolId);
  const reached = peers.filter(
    (peer) => !wiring.failed.has(peer.id) && isConnected(wiring, serverId, peer.serverId, networkId),
  );
  return { reached: reached.length, total: peers.length };
}
