import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { printSize } from '../../../../core/model/size.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk, Server } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/thin-pool-overcommitted',
  title: 'A brick in a thin pool that promises more than it has',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Enlarge the thin pool to the sum of its volumes, or watch it and tell so on the server.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'lvmthin(7), out of space' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    const pool = disk && thinPools(index).get(keyOf(disk));
    if (!disk || !pool || pool.promised <= pool.size || isWatched(disk.serverId, index)) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies in the thin pool ${disk.thinPool ?? ''} of ${sayName(index, disk.serverId)}, which promises ${printSize(pool.promised)} and has ${printSize(pool.size)}.`,
        related: [disk.id, disk.serverId],
      },
    ];
  },
});

interface ThinPool {
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

function keyOf({ serverId, thinPool }: Disk): string {
  return `${serverId} ${thinPool ?? ''}`;
}

function isWatched(serverId: ElementId, index: DesignIndex): boolean {
  return index.find(Server, serverId)?.monitoring === 'alerts';
}
