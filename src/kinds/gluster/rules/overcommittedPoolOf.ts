import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { perIndex } from '../../../core/rules/perIndex.ts';
import { Disk } from '../../common/index.ts';

/** A thin pool and the thin volumes of it that a design tells. */
export interface ThinPool {
  /** Bytes of all its volumes together. */
  readonly promised: number;
  /** Bytes that it has; the smallest figure, if the volumes tell different ones; endless, if none does. */
  readonly size: number;
}

const thinPools = perIndex((index): ReadonlyMap<string, ThinPool> => {
  const pools = new Map<string, ThinPool>();
  for (const disk of index.all(Disk)) {
    if (!disk.thinPool) continue;
    const before = pools.get(keyOf(disk)) ?? { promised: 0, size: Number.POSITIVE_INFINITY };
    const size = Math.min(before.size, disk.thinPoolSize ?? Number.POSITIVE_INFINITY);
    pools.set(keyOf(disk), { promised: before.promised + disk.size, size });
  }
  return pools;
});

/** The thin pool that a disk is a volume of, if it promises more than it has. */
export function overcommittedPoolOf(disk: Disk, index: DesignIndex): ThinPool | undefined {
  const pool = thinPools(index).get(keyOf(disk));
  return pool && pool.promised > pool.size ? pool : undefined;
}

function keyOf({ serverId, thinPool }: Disk): string {
  return `${serverId} ${thinPool ?? ''}`;
}
