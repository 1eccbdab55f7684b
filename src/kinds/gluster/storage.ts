import type { ElementId } from '../../core/model/element.ts';
import {
  noOffer,
  type Offer,
  type PathContext,
  type StorageContext,
  type StorageLayer,
  type StorageLayers,
  type SystemPath,
} from '../../core/storage/offer.ts';
import { isConnected, Server } from '../common/index.ts';
import { bricksOf, brickSetsOf } from './brickSets.ts';
import { GlusterVolume, Peer, Pool, type Brick } from './elements.ts';
import { stopsBricks } from './serverQuorum.ts';
import { setAccess } from './setAccess.ts';
import { usableSize } from './usableSize.ts';

const HEALTHY: ReadonlySet<ElementId> = new Set();

const brick: StorageLayer<Brick> = {
  restsOn: (element) => (element.backingId === undefined ? [] : [element.backingId]),
  offer: offerBrick,
  reaches: (element) => [element.serverId],
};

const volume: StorageLayer<GlusterVolume> = {
  restsOn: (element, index) => bricksOf(index, element).map((member) => member.id),
  offer: offerVolume,
  size: usableSize,
  systemPath: nameVolume,
  reaches: reachesVolume,
  servesOverNetwork: true,
};

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = { brick, 'gluster-volume': volume };

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  'gluster-pool': 'Its volumes hold the data.',
  'gluster-peer': 'It is a membership.',
};

function offerBrick(element: Brick, serverId: ElementId, { index, world, offerOf }: StorageContext): Offer {
  const { failed } = world;
  if (failed.has(serverId)) return noOffer('file', 'The server is down.');
  if (failed.has(element.id)) return noOffer('file', `${element.name} is down.`);
  if (serverId !== element.serverId) return noOffer('file', `${element.name} belongs to another server.`);
  if (element.backingId === undefined) return noOffer('file', `${element.name} has no disk.`);
  const below = offerOf(element.backingId, serverId);
  if (below.access !== 'read-write') return noOffer('file', below.why ?? 'Its disk is not usable.');
  const owner = index.find(GlusterVolume, element.volumeId);
  if (owner && stopsBricks(owner, serverId, { index, failed })) {
    return noOffer('file', 'Server quorum is lost: glusterd stopped the brick.');
  }
  return { medium: 'file', access: 'read-write', concurrent: false };
}

function offerVolume(element: GlusterVolume, serverId: ElementId, context: StorageContext): Offer {
  const { index, world } = context;
  if (world.failed.has(element.id)) return noOffer('file', `${element.name} is stopped.`);
  if (world.failed.has(serverId)) return noOffer('file', 'The server is down.');
  const sets = brickSetsOf(index, element);
  if (sets.length === 0) return noOffer('file', `${element.name} has no bricks.`);
  const access = sets.map((set) => setAccess(element, set, serverId, context));
  const lost = access.find((set) => !set.usable);
  if (!lost) return { medium: 'file', access: 'read-write', concurrent: true, why: access[0]?.why ?? '' };
  const lostSets = access.filter((set) => !set.usable).length;
  // A volume that has lost a set shows its files as missing and refuses some new ones: no service can live on that.
  const scope = sets.length > 1 ? `${lostSets} of ${sets.length} sets cannot be used. ` : '';
  return noOffer('file', scope + lost.why);
}

function reachesVolume(element: GlusterVolume, { index }: PathContext): readonly ElementId[] {
  const wiring = { index, failed: HEALTHY };
  const networkId = index.find(Pool, element.poolId)?.networkId;
  const brickServers = [...new Set(bricksOf(index, element).map((member) => member.serverId))];
  if (brickServers.length === 0) return [];
  return index
    .all(Server)
    .filter((server) => brickServers.every((id) => isConnected(wiring, server.id, id, networkId)))
    .map((server) => server.id);
}

/** The volume as mount.glusterfs names it: one server hands out the volume file, the others stand in for it at mount time. */
function nameVolume(element: GlusterVolume, serverId: ElementId, paths: PathContext): SystemPath | undefined {
  if (element.volumeName === '' || !reachesVolume(element, paths).includes(serverId)) return undefined;
  const ids = [
    ...bricksOf(paths.index, element).map((member) => member.serverId),
    ...paths.index.by(Peer, 'poolId', element.poolId).map((peer) => peer.serverId),
  ];
  const [first, ...backups] = [...new Set(ids)].flatMap((id) => paths.index.find(Server, id)?.hostName ?? []);
  if (first === undefined) return undefined;
  const standIns =
    backups.length > 0 && element.backupServers !== 'none' ? [`backup-volfile-servers=${backups.join(':')}`] : [];
  return { device: `${first}:/${element.volumeName}`, fstype: 'glusterfs', options: ['_netdev', ...standIns] };
}
