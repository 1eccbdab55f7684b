import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Disk } from '../../common/index.ts';
import type { Brick } from '../elements.ts';

/** True if the disk of the brick is told to be part of the volume already: its filesystem and its place are given. */
export function isInUse(brick: Brick, index: DesignIndex): boolean {
  return index.find(Disk, brick.backingId)?.content === 'in-use';
}
