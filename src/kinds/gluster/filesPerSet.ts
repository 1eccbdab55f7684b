import type { DesignIndex } from '../../core/model/designIndex.ts';
import { servicesOn } from '../common/index.ts';
import { bricksOf, bricksPerSet } from './brickSets.ts';
import type { GlusterVolume } from './elements.ts';

/** What an arbiter needs for each file, in bytes (Gluster docs, Arbiter volumes and quorum options). */
export const ARBITER_BYTES_PER_FILE = 4096;

/** How many files one set of the volume has to keep, as far as the services tell; undefined if none of them does. */
export function filesPerSet(volume: GlusterVolume, index: DesignIndex): number | undefined {
  const told = servicesOn(volume, index).flatMap(({ files }) => files ?? []);
  const sets = Math.ceil(bricksOf(index, volume).length / bricksPerSet(volume));
  return told.length === 0 || sets === 0 ? undefined : Math.ceil(told.reduce((sum, count) => sum + count, 0) / sets);
}
