import type { ElementId } from '../../core/model/element.ts';
import { isConnected, type Wiring } from '../common/index.ts';
import { Peer, Pool, type GlusterVolume } from './elements.ts';

/**
 * True if the glusterd of the server has lost server quorum and has stopped the bricks of the volume. It counts peers, not
 * bricks: itself and the peers it reaches have to be more than half of the pool. (glusterd-server-quorum.c of GlusterFS 10.)
 */
export function stopsBricks(volume: GlusterVolume, serverId: ElementId, wiring: Wiring): boolean {
  if (volume.serverQuorum === 'off' || wiring.failed.has(serverId)) return false;
  const { reached, total } = countPeers(volume, serverId, wiring);
  return reached < Math.floor(total / 2) + 1;
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
