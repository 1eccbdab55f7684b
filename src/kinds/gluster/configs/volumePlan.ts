import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { Address, canonicalAddress, Mount, Server } from '../../common/index.ts';
import { bricksOf, bricksPerSet } from '../brickSets.ts';
import { quorumTypeOf } from '../clientQuorum.ts';
import { Peer, Pool, type Brick, type GlusterVolume } from '../elements.ts';
import { isBrickPath } from './brickPlaces.ts';
import { isVolumeName } from './isVolumeName.ts';

/** What the set-up of one volume says to glusterd, and what glusterd says afterwards. */
export interface VolumePlan {
  readonly volume: GlusterVolume;
  /** Hosts of the pool; the set-up runs on the first. */
  readonly hosts: readonly string[];
  /** The words between the name and the bricks: "replica 3 arbiter 1". */
  readonly layout: string;
  readonly bricks: readonly { readonly brick: Brick; readonly text: string }[];
  /** Options of the volume, by name. */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Plans a volume.
 *
 * @throws ConfigProblem for what glusterd would refuse: a volume, host or brick name against its grammar, and bricks that
 * do not fill whole sets.
 */
export function planVolume(volume: GlusterVolume, index: DesignIndex): VolumePlan {
  requireGrammar(volume.volumeName, isVolumeName, { elementId: volume.id, field: 'volumeName' });
  const hostOf = (serverId: ElementId): string =>
    requireGrammar(index.find(Server, serverId)?.hostName ?? '', isHostName, {
      elementId: serverId,
      field: 'hostName',
    });
  const bricks = bricksOf(index, volume).map((brick) => {
    const path = requireGrammar(brick.path, isBrickPath, { elementId: brick.id, field: 'path' });
    return { brick, text: `${hostOf(brick.serverId)}:${path}` };
  });
  if (bricks.length === 0 || bricks.length % bricksPerSet(volume) !== 0) {
    const sentence = `${bricks.length} bricks do not fill sets of ${bricksPerSet(volume)} in ${volume.name}.`;
    throw new ConfigProblem(sentence, volume.id, 'setSize');
  }
  const peers = index.by(Peer, 'poolId', volume.poolId).map((peer) => peer.serverId);
  const serverIds = [...new Set([...bricks.map(({ brick }) => brick.serverId), ...peers])];
  const hosts = serverIds.map(hostOf);
  return { volume, hosts, layout: layoutOf(volume), bricks, options: optionsOf(volume, index) };
}

/** `replica 3 arbiter 1` is the spelling that every release takes; the newer `replica 2 arbiter 1` means the same. */
function layoutOf(volume: GlusterVolume): string {
  switch (volume.form) {
    case 'distribute':
      return '';
    case 'replicate':
      return volume.setSize > 1 ? `replica ${volume.setSize}` : '';
    case 'arbiter':
      return 'replica 3 arbiter 1';
    case 'disperse':
      return `disperse ${volume.setSize} redundancy ${volume.redundancy}`;
  }
}

function optionsOf(volume: GlusterVolume, index: DesignIndex): Record<string, string> {
  const isReplicated = volume.form === 'replicate' || volume.form === 'arbiter';
  const type = quorumTypeOf(volume, bricksPerSet(volume));
  // The default of a replica 2 volume is "none"; a line that says so would look like a choice.
  const saysQuorum = isReplicated && (volume.quorumType !== 'default' || type === 'auto');
  const clients = clientAddresses(volume, index);
  return {
    ...(saysQuorum ? { 'cluster.quorum-type': type } : {}),
    ...(saysQuorum && type === 'fixed'
      ? { 'cluster.quorum-count': String(volume.quorumCount ?? bricksPerSet(volume)) }
      : {}),
    ...(volume.serverQuorum === 'on' ? { 'cluster.server-quorum-type': 'server' } : {}),
    'network.ping-timeout': String(volume.pingTimeout),
    ...(clients.length > 0 ? { 'auth.allow': clients.join(',') } : {}),
  };
}

/** Addresses of the servers that mount the volume; glusterd takes any text here, so only whole addresses get in. */
function clientAddresses(volume: GlusterVolume, index: DesignIndex): readonly string[] {
  const networkId = index.find(Pool, volume.poolId)?.networkId;
  const ids = index.by(Mount, 'sourceId', volume.id).flatMap((mount) => [mount.serverId, ...mount.standbyIds]);
  const addresses = [...new Set(ids)].flatMap((id) => {
    const inPool = index.by(Address, 'serverId', id).filter((address) => address.networkId === networkId);
    return inPool.length > 0 ? inPool : (canonicalAddress(index, id) ?? []);
  });
  return addresses.map((address) => address.ip).filter(isIpAddress);
}
