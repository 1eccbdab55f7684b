import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address, homesOf, isConnected, Mount } from '../../../common/index.ts';
import { Brick, GlusterVolume, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/client-without-address',
  title: 'A client that does not reach the bricks',
  severity: 'error',
  remedy: 'Give the server an address in the network of the pool.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    if (!volume) return [];
    const networkId = index.find(Pool, volume.poolId)?.networkId;
    const strangers = homesOf(mount).filter((serverId) =>
      networkId === undefined ? !reachesAll(serverId, volume, index) : !isAt(serverId, networkId, index),
    );
    if (strangers.length === 0) return [];
    return [
      {
        message: `${sayNames(strangers.map((id) => index.get(id)))} mounts ${volume.name} and has no address in ${networkId === undefined ? 'a network of each of its bricks' : `${sayName(index, networkId)}, where its bricks are`}.`,
        related: [volume.id, ...strangers],
      },
    ];
  },
});

function isAt(serverId: ElementId, networkId: ElementId, index: DesignIndex): boolean {
  return index.by(Address, 'serverId', serverId).some((address) => address.networkId === networkId);
}

/** Over any network, where the pool names none. A client that misses one brick writes to the others only. */
function reachesAll(serverId: ElementId, volume: GlusterVolume, index: DesignIndex): boolean {
  const serverIds = brickServers(index).get(volume.id) ?? [];
  return serverIds.every((id) => isConnected({ index, failed: NOTHING }, serverId, id));
}

const NOTHING: ReadonlySet<ElementId> = new Set();

const brickServers = perIndex((index) => {
  const servers = new Map<ElementId, Set<ElementId>>();
  for (const { volumeId, serverId } of index.all(Brick)) {
    const known = servers.get(volumeId);
    if (known) known.add(serverId);
    else servers.set(volumeId, new Set([serverId]));
  }
  return new Map([...servers].map(([id, serverIds]) => [id, [...serverIds]]));
});
