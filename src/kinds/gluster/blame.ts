import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import type { BrickSet } from './brickSets.ts';
import type { Brick, GlusterVolume } from './elements.ts';

/** By brick: the bricks of its set that missed writes which it took (the trusted.afr attributes of a file). */
export type Blame = Readonly<Record<ElementId, readonly ElementId[]>>;

/** What the world remembers of GlusterFS. */
export interface GlusterFacts {
  readonly blame: Blame;
  /** Bricks that are back and not yet healed. */
  readonly healing: readonly ElementId[];
  /** Those of them that were back before event number `event` came. */
  readonly stale: { readonly event: number; readonly bricks: readonly ElementId[] };
  /** What was last told of each volume, by client: the sentence, or nothing while all is well. */
  readonly told: Readonly<Record<string, string>>;
}

const NOTHING: GlusterFacts = { blame: {}, healing: [], stale: { event: -1, bricks: [] }, told: {} };

/** The facts of this kind; nothing is known before the start. */
export function readFacts(facts: unknown): GlusterFacts {
  return (facts as GlusterFacts | undefined) ?? NOTHING;
}

/** Who blames whom in the world. */
export function blameIn(world: World): Blame {
  return readFacts(world.facts['gluster']).blame;
}

/** Data bricks among `up` that no brick among `up` blames: whose copy counts for files that changed. */
export function sourcesAmong(set: BrickSet, up: readonly Brick[], blame: Blame): readonly Brick[] {
  const blamed = new Set(up.flatMap((brick) => blame[brick.id] ?? []));
  return up.filter((brick) => brick !== set.arbiter && !blamed.has(brick.id));
}

/** True if every data brick of the set answers and each of them missed writes of another one: files have two versions. */
export function isSplit(volume: GlusterVolume, set: BrickSet, { up, blame }: SeenBricks): boolean {
  if (volume.form === 'disperse' || sourcesAmong(set, up, blame).length > 0) return false;
  const isData = (brick: Brick): boolean => brick !== set.arbiter;
  return up.filter(isData).length === set.bricks.filter(isData).length;
}

/** What somebody who asks a set gets to see. */
export interface SeenBricks {
  /** The bricks that he reaches. */
  readonly up: readonly Brick[];
  readonly blame: Blame;
}

/**
 * True if the volume settles a split brain by itself, throwing all versions of a file but one away
 * (cluster.favorite-child-policy). A majority is never found where each copy was written alone.
 */
export function settlesSplits({ favoriteChild }: GlusterVolume): boolean {
  return favoriteChild === 'size' || favoriteChild === 'ctime' || favoriteChild === 'mtime';
}
