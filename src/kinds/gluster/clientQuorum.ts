import type { BrickSet } from './brickSets.ts';
import type { Brick, GlusterVolume } from './elements.ts';

/** Whether a client may use a set, and the sentence that says why. */
export interface Quorum {
  readonly held: boolean;
  readonly why: string;
}

/**
 * Client quorum of one set over the bricks that the client reaches. Replicated sets: cluster.quorum-type `none` wants one
 * data brick, `fixed` quorum-count bricks, `auto` more than half, or half with the first brick; `auto` is the default
 * from three bricks on. Dispersed sets want all but the redundancy. An arbiter counts as a brick, but holds no data.
 * (Gluster docs, Arbiter volumes and quorum; afr_has_quorum of GlusterFS 10.)
 */
export function clientQuorum(volume: GlusterVolume, set: BrickSet, up: readonly Brick[]): Quorum {
  const total = set.bricks.length;
  const count = up.length;
  const answer = `${count} of ${total} bricks answer`;
  if (total === 0) return { held: false, why: 'It has no bricks.' };
  if (volume.form === 'disperse') {
    const needed = Math.max(1, total - volume.redundancy);
    return { held: count >= needed, why: `${answer}, ${needed} are needed.` };
  }
  if (!up.some((brick) => brick !== set.arbiter)) return { held: false, why: 'No brick with data answers.' };
  const type = quorumTypeOf(volume, total);
  if (type === 'none') return { held: true, why: `${answer}; client quorum is none.` };
  if (type === 'fixed') {
    const needed = volume.quorumCount ?? total;
    return { held: count >= needed, why: `${answer}, ${needed} are needed (client quorum fixed).` };
  }
  if (2 * count === total) return tieBreak(set, up, answer);
  const needed = Math.floor(total / 2) + 1;
  return { held: count >= needed, why: `${answer}, ${needed} are needed (client quorum auto).` };
}

/** The quorum type in force for a set of `total` bricks. */
export function quorumTypeOf(volume: GlusterVolume, total: number): 'auto' | 'none' | 'fixed' {
  if (volume.form === 'distribute') return 'none';
  if (volume.quorumType !== 'default') return volume.quorumType;
  return total > 2 ? 'auto' : 'none';
}

function tieBreak(set: BrickSet, up: readonly Brick[], answer: string): Quorum {
  const [first] = set.bricks;
  const held = first !== undefined && up.includes(first);
  const name = first?.name ?? 'the first brick';
  return { held, why: `${answer}; half is enough only with ${name}, the first of the set.` };
}
