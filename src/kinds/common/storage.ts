import { noOffer, type StorageLayer, type StorageLayers } from '../../core/storage/offer.ts';
import { placementOf } from '../../core/world/world.ts';
import { DLM_ID } from './managedIds.ts';
import { Server, type Disk, type Filesystem } from './elements.ts';

/** A disk belongs to one server: that server may read and write it while both work. */
const diskLayer: StorageLayer<Disk> = {
  restsOn: () => [],
  offer: (disk, serverId, { index, world }) => {
    if (disk.serverId !== serverId) {
      const owner = index.find(Server, disk.serverId)?.name ?? 'another server';
      return noOffer('block', `${disk.name} belongs to ${owner}.`);
    }
    if (world.failed.has(serverId)) return noOffer('block', `${index.get(serverId)?.name ?? 'The server'} is down.`);
    if (world.failed.has(disk.id)) return noOffer('block', `${disk.name} has failed.`);
    return { medium: 'block', access: 'read-write', concurrent: false };
  },
  systemPath: (disk, serverId) => (disk.serverId === serverId ? { device: disk.device } : undefined),
  reaches: (disk) => [disk.serverId],
  size: (disk) => disk.size,
};

/** A filesystem passes on what lies below it; only GFS2 and OCFS2 keep several writers apart (gfs2(5), ocfs2(7)). */
const filesystemLayer: StorageLayer<Filesystem> = {
  restsOn: (filesystem) => [filesystem.backingId],
  offer: (filesystem, serverId, { world, offerOf }) => {
    if (world.failed.has(filesystem.id)) return noOffer('file', `${filesystem.name} is damaged.`);
    const below = offerOf(filesystem.backingId, serverId);
    if (below.medium !== 'block') return noOffer('file', 'A filesystem needs a block device.');
    if (usesDlm(filesystem) && placementOf(world, DLM_ID).stalledOn?.includes(serverId)) {
      return noOffer('file', 'The lock manager waits until a lost server is fenced and there is quorum.');
    }
    return { ...below, medium: 'file', concurrent: below.concurrent && isClusterFilesystem(filesystem) };
  },
  systemPath: (filesystem, serverId, paths) => {
    const below = paths.systemPath(filesystem.backingId, serverId);
    return below && { ...below, fstype: filesystem.fsType };
  },
  reaches: (filesystem, paths) => paths.reaches(filesystem.backingId),
  size: (filesystem, paths) => filesystem.size ?? paths.sizeOf(filesystem.backingId),
};

/** True for filesystems that several servers may mount at once. */
export function isClusterFilesystem(filesystem: Filesystem): boolean {
  return filesystem.fsType === 'gfs2' || filesystem.fsType === 'ocfs2';
}

/**
 * True for filesystems that lock through DLM, whose members Pacemaker starts; OCFS2 may have O2CB instead, which knows and
 * resets its members by itself (ocfs2(7), o2cb(7)).
 */
export function usesDlm(filesystem: Filesystem): boolean {
  return isClusterFilesystem(filesystem) && !usesO2cb(filesystem);
}

/** True for OCFS2 with O2CB, its own cluster stack. */
export function usesO2cb({ fsType, clusterStack }: Filesystem): boolean {
  return fsType === 'ocfs2' && clusterStack === 'o2cb';
}

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = {
  disk: diskLayer,
  filesystem: filesystemLayer,
};

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  address: 'An address carries data, it keeps none.',
  'failure-domain': 'A power feed or a switch keeps no data.',
  'floating-address': 'An address carries data, it keeps none.',
  mount: 'A mount is the use of storage by one server; its source holds the data.',
  network: 'A network carries data, it keeps none.',
  server: 'A server holds disks, which hold the data.',
  service: 'A service keeps its data under a mount.',
  site: 'A site holds servers.',
};
