import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Resource, Volume } from './elements.ts';
import { usableSize } from './metadataSize.ts';
import { diskfulReplicas } from './diskfulReplicas.ts';

/**
 * The size of the device of a volume in bytes: the smallest backing disk, less internal metadata. Undefined if the size of
 * no backing disk is known.
 */
export function deviceSize(volumeId: ElementId, index: DesignIndex): number | undefined {
  const volume = index.find(Volume, volumeId);
  if (!volume) return undefined;
  const peers = metadataPeers(volumeId, index);
  const sizes = diskfulReplicas(volume.resourceId, index)
    .flatMap((replica) => replica.disks.filter((share) => share.volumeId === volumeId))
    .flatMap(({ backingId, metaId }) => {
      const size = sizeOf(backingId, index);
      return size === undefined ? [] : [usableSize(size, peers, metaId === undefined ? 'internal' : 'external')];
    });
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** For how many peers the metadata of a volume has bitmaps: the other disks; DRBD 8.4 always has one (drbdmeta(8)). */
export function metadataPeers(volumeId: ElementId, index: DesignIndex): number {
  const resource = index.find(Resource, index.find(Volume, volumeId)?.resourceId);
  if (!resource || resource.generation === '8.4') return 1;
  return Math.max(1, diskfulReplicas(resource.id, index).length - 1);
}

/** The size of a disk, or of whatever else has one, in bytes. */
export function sizeOf(storageId: ElementId | undefined, index: DesignIndex): number | undefined {
  const storage = index.get(storageId);
  return storage && 'size' in storage && typeof storage.size === 'number' ? storage.size : undefined;
}
