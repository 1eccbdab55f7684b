import { defineRule } from '../../../../core/rules/rule.ts';
import { bricksPerSet } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/quorum-count-out-of-range',
  title: 'A fixed quorum that cannot be met',
  severity: 'error',
  remedy: 'Give the number of bricks needed, at most as many as a set has.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    { title: 'gluster(8), volume set' },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.quorumType !== 'fixed' || !hasCopies(volume)) return [];
    const size = bricksPerSet(volume);
    if (volume.quorumCount !== undefined && volume.quorumCount <= size) return [];
    const count = volume.quorumCount === undefined ? 'no number' : `${volume.quorumCount}`;
    return [{ message: `${volume.name} has a fixed client quorum of ${count}, with ${size} bricks in a set.` }];
  },
});

/** Only such volumes have a client quorum that can be set. */
function hasCopies({ form }: GlusterVolume): boolean {
  return form === 'replicate' || form === 'arbiter';
}
