import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Disk } from '../../common/index.ts';
import { brickSetsOf } from '../brickSets.ts';
import type { Brick, GlusterVolume } from '../elements.ts';

/** Bricks with data that the loss of one disk destroys: those on a single disk, or on RAID 0, as far as the design tells. */
export function fragileBricks(volume: GlusterVolume, index: DesignIndex): readonly Brick[] {
  const data = brickSetsOf(index, volume).flatMap((set) => set.bricks.filter((brick) => brick !== set.arbiter));
  return data.filter(({ backingId }) => {
    const raid = index.find(Disk, backingId)?.raid;
    return raid === 'none' || raid === 'raid-0';
  });
}
