import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import { Server } from '../../common/index.ts';
import { Brick, GlusterVolume, type Pool } from '../elements.ts';

/** More are not named; it keeps what is said short. */
const MOST_NAMED = 4;

/** How many bricks of the pool's volumes the busiest server has, and which servers have as many; sorted by name. */
export function busiestPeers(
  pool: Pool,
  index: DesignIndex,
): { readonly servers: readonly Server[]; readonly bricks: number } {
  const counts = new Map<string, number>();
  for (const volume of index.by(GlusterVolume, 'poolId', pool.id)) {
    for (const { serverId } of index.by(Brick, 'volumeId', volume.id)) {
      counts.set(serverId, (counts.get(serverId) ?? 0) + 1);
    }
  }
  const bricks = [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  const busiest = [...counts].filter(([, count]) => count === bricks);
  const servers = byName(busiest.flatMap(([id]) => index.find(Server, id) ?? [])).slice(0, MOST_NAMED);
  return { servers, bricks };
}
