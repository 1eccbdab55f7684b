import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Filesystem, isFloating, Mount } from '../common/index.ts';
import type { Lun } from './elements.ts';

/** Mounts of the LUN, or of a filesystem on it, that the cluster manager moves between servers. */
export function floatingMountsOn(index: DesignIndex, lun: Lun): readonly Mount[] {
  const sources = [lun.id, ...index.by(Filesystem, 'backingId', lun.id).map((filesystem) => filesystem.id)];
  return sources.flatMap((sourceId) => index.by(Mount, 'sourceId', sourceId)).filter(isFloating);
}

/** True if the cluster manager activates the LUN's volume group; else LVM does it on the server that owns the group. */
export function isClusterActivated(index: DesignIndex, lun: Lun): boolean {
  return lun.volumeGroup !== '' && floatingMountsOn(index, lun).length > 0;
}
