import type { PathContext } from '../../core/storage/offer.ts';
import { brickSetsOf, bricksPerSet } from './brickSets.ts';
import type { GlusterVolume } from './elements.ts';

/**
 * How many bytes of files the volume holds: the smallest data brick of each set counts, for all its copies or, in a
 * dispersed set, once for each fragment of data (Gluster docs, Setting up volumes). Undefined while a set is unfinished
 * or the size of a data brick is not told. The filesystems' own needs are left out.
 */
export function usableSize(volume: GlusterVolume, { index, sizeOf }: PathContext): number | undefined {
  const sizes = brickSetsOf(index, volume).map((set) => {
    const data = set.bricks.filter((brick) => brick !== set.arbiter);
    const told = data.flatMap(({ backingId }) => sizeOf(backingId) ?? []);
    if (told.length < data.length || set.bricks.length < bricksPerSet(volume)) return undefined;
    const shares = volume.form === 'disperse' ? volume.setSize - volume.redundancy : 1;
    return Math.min(...told) * Math.max(shares, 1);
  });
  if (sizes.length === 0) return undefined;
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
}
