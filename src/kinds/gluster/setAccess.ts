import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import { isConnected } from '../common/index.ts';
import { blameIn, isSplit, settlesSplits, sourcesAmong } from './blame.ts';
import type { BrickSet } from './brickSets.ts';
import { clientQuorum } from './clientQuorum.ts';
import { Pool, type Brick, type GlusterVolume } from './elements.ts';

/** What one client can do with one set of a volume. */
export interface SetAccess {
  readonly usable: boolean;
  readonly why: string;
  /** Bricks that the client reaches. */
  readonly up: readonly Brick[];
}

/** Bricks of the set that work and that the client reaches. Clients write to every brick themselves. */
export function bricksUp(volume: GlusterVolume, set: BrickSet, clientId: ElementId, context: StorageContext): Brick[] {
  const { index, world, offerOf } = context;
  const networkId = index.find(Pool, volume.poolId)?.networkId;
  const wiring = { index, failed: world.failed };
  return set.bricks.filter(
    (brick) =>
      isConnected(wiring, clientId, brick.serverId, networkId) &&
      offerOf(brick.id, brick.serverId).access === 'read-write',
  );
}

/** Quorum first, then blame: without an up-to-date copy among the reached ones the files that changed are out of reach. */
export function setAccess(
  volume: GlusterVolume,
  set: BrickSet,
  clientId: ElementId,
  context: StorageContext,
): SetAccess {
  const up = bricksUp(volume, set, clientId, context);
  const quorum = clientQuorum(volume, set, up);
  if (!quorum.held) return { usable: false, why: quorum.why, up };
  const sources = sourcesAmong(set, up, blameIn(context.world)).length;
  const needed = volume.form === 'disperse' ? Math.max(1, set.bricks.length - volume.redundancy) : 1;
  if (sources >= needed) return { usable: true, why: quorum.why, up };
  const split = isSplit(volume, set, { up, blame: blameIn(context.world) });
  if (split && settlesSplits(volume)) {
    const why = `Split brain: favorite-child-policy ${volume.favoriteChild} keeps one version of each file that changed.`;
    return { usable: true, why, up };
  }
  return {
    usable: false,
    why: split
      ? 'Split brain: every copy missed writes of another one, files that changed give errors.'
      : 'The bricks that answer missed writes: files that changed meanwhile cannot be used.',
    up,
  };
}
