import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isFloating, mountsOf, type Mount } from '../common/index.ts';
import type { Lun } from './elements.ts';

/** Mounts of the LUN, or of a filesystem on it, that the cluster manager moves between servers. */
export function floatingMountsOn(index: DesignIndex, lun: Lun): readonly Mount[] {
  return mountsOf(index, lun.id).filter(isFloating);
}
