import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Peer, Pool } from '../elements.ts';

/** The box "GlusterFS" around the peers of each pool. */
export function drawPools({ index }: ViewContext): DiagramPart[] {
  if (index.design.view.hiddenLayers.includes('gluster-pools')) return [];
  return index.all(Pool).flatMap((pool): DiagramPart[] => [
    {
      part: 'group',
      elementId: pool.id,
      label: pool.name,
      shape: 'pool',
      inside: [],
      order: pool.order,
      layer: 'gluster-pools',
      stem: 'gfs',
    },
    ...index
      .by(Peer, 'poolId', pool.id)
      .map((peer): DiagramPart => ({ part: 'mark', elementId: peer.serverId, inside: pool.id })),
  ]);
}
