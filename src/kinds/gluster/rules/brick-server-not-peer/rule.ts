import { type Edit, nextOrder, putElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-server-not-peer',
  title: 'A brick on a server outside the pool',
  severity: 'error',
  remedy: 'Add the server to the pool.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const volume = index.find(GlusterVolume, brick.volumeId);
    const peers = index.by(Peer, 'serverId', brick.serverId);
    if (!volume || peers.some(({ poolId }) => poolId === volume.poolId)) return [];
    const server = sayName(index, brick.serverId);
    return [
      {
        message: `${sayPlaced(brick, index)} lies on ${server}, which is no peer of ${sayName(index, volume.poolId)}.`,
        related: [brick.serverId, volume.poolId],
        fix:
          peers.length === 0 && isInReach(brick.serverId, volume.poolId, index) && !makesRiskyPair(volume.poolId, index)
            ? {
                label: `Add ${server} to ${sayName(index, volume.poolId)}`,
                edit: addPeer(volume.poolId, brick.serverId),
              }
            : undefined,
      },
    ];
  },
});

/** A peer needs an address in the network of its pool, where the pool names one. */
function isInReach(serverId: ElementId, poolId: ElementId, index: DesignIndex): boolean {
  const networkId = index.find(Pool, poolId)?.networkId;
  return (
    networkId === undefined ||
    index.by(Address, 'serverId', serverId).some((address) => address.networkId === networkId)
  );
}

/** Server quorum in a pool of two stops the bricks of both when either is lost; a third peer is not for a fix to choose. */
function makesRiskyPair(poolId: ElementId, index: DesignIndex): boolean {
  return (
    index.by(Peer, 'poolId', poolId).length === 1 &&
    index.by(GlusterVolume, 'poolId', poolId).some(({ serverQuorum }) => serverQuorum === 'on')
  );
}

function addPeer(poolId: ElementId, serverId: ElementId): Edit {
  return (design, newId) => {
    const server = design.elements[serverId];
    const isPeer = Object.values(design.elements).some(
      (element) => isA(Peer, element) && element.serverId === serverId,
    );
    if (!server || !design.elements[poolId] || isPeer) return design;
    const order = nextOrder(design);
    return putElement<Peer>(design, {
      id: newId('gluster-peer'),
      type: 'gluster-peer',
      name: server.name,
      order,
      poolId,
      serverId,
    });
  };
}
