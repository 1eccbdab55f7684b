import type { DesignIndex } from '../../core/model/designIndex.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { Brick, GlusterVolume } from './elements.ts';

/** Consecutive bricks that hold the same files. */
export interface BrickSet {
  /** In the order of `volume create`; the first one decides ties. */
  readonly bricks: readonly Brick[];
  /** The brick that holds names and blame only: the last of each set of an arbiter volume. */
  readonly arbiter: Brick | undefined;
}

/** How many bricks `volume create` puts into one set of the volume (gluster(8)). */
export function bricksPerSet(volume: GlusterVolume): number {
  if (volume.form === 'distribute') return 1;
  return volume.form === 'arbiter' ? 3 : volume.setSize;
}

/** The volume's bricks in the order in which `volume create` lists them. */
export function bricksOf(index: DesignIndex, volume: GlusterVolume): readonly Brick[] {
  return index.by(Brick, 'volumeId', volume.id).toSorted((a, b) => a.position - b.position);
}

/** The sets of the volume, made of consecutive bricks. The last one is short while the design is unfinished. */
export function brickSetsOf(index: DesignIndex, volume: GlusterVolume): readonly BrickSet[] {
  const bricks = bricksOf(index, volume);
  const size = bricksPerSet(volume);
  return Array.from({ length: Math.ceil(bricks.length / size) }, (_, at) => {
    const members = bricks.slice(at * size, (at + 1) * size);
    return { bricks: members, arbiter: volume.form === 'arbiter' ? members[2] : undefined };
  });
}

const arbiters = perIndex((index) => {
  const sets = index.all(GlusterVolume).flatMap((volume) => brickSetsOf(index, volume));
  return new Set(sets.flatMap(({ arbiter }) => (arbiter === undefined ? [] : arbiter.id)));
});

/** True for the brick of a set that holds names and blame only. */
export function isArbiter(brick: Brick, index: DesignIndex): boolean {
  return arbiters(index).has(brick.id);
}
