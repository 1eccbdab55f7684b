import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Disk } from '../common/index.ts';
import type { Brick } from './elements.ts';

/** How a RAID below a brick spreads what is written (mkfs.xfs(8), -d su and sw). */
export interface Stripe {
  /** KiB on one disk before the next disk is written. */
  readonly unit: number;
  /** Disks that hold data, those for parity and second copies left out. */
  readonly width: number;
}

/** Disks that hold data, by RAID level, of `count` disks (md(4)). */
const DATA_DISKS: Readonly<Record<string, (count: number) => number>> = {
  'raid-0': (count) => count,
  'raid-5': (count) => count - 1,
  'raid-6': (count) => count - 2,
  'raid-10': (count) => Math.floor(count / 2),
};

/** True if the RAID below the disk writes in stripes; false where it is not told. */
export function isStriped(disk: Disk): boolean {
  return disk.raid !== undefined && Object.hasOwn(DATA_DISKS, disk.raid);
}

/** The stripes below a brick; undefined unless the design tells the unit, the level and the number of disks. */
export function brickStripe(brick: Brick, index: DesignIndex): Stripe | undefined {
  const disk = index.find(Disk, brick.backingId);
  if (!disk?.raid || disk.raidDisks === undefined || brick.stripeUnit === undefined) return undefined;
  const width = DATA_DISKS[disk.raid]?.(disk.raidDisks) ?? 0;
  return width > 0 ? { unit: Number(brick.stripeUnit), width } : undefined;
}
