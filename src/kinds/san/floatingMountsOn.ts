import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isFloating, mountsOf, type Mount } from '../common/index.ts';
import type { Lun } from './elements.ts';

/** Mounts of the LUN, or of a filesystem on it, that the cluster manager moves between servers. */
export function floatingMountsOn(index: DesignIndex, lun: Lun): readonly Mount[] {
  return mountsOf(index, lun.id).filter(isFloating);
}

/** True if the cluster manager activates the LUN's volume group; else LVM does it on the server that owns the group. */
export function isClusterActivated(index: DesignIndex, lun: Lun): boolean {
  return lun.volumeGroup !== '' && floatingMountsOn(index, lun).length > 0;
}
