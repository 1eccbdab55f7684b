import { defineRule } from '../../../../core/rules/rule.ts';
import { bricksOf, bricksPerSet } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-count',
  title: 'An unfinished set of bricks',
  severity: 'error',
  remedy: 'Complete the set with further bricks, or take the surplus ones out.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const count = bricksOf(index, volume).length;
    const size = bricksPerSet(volume);
    if (count % size === 0) return [];
    return [{ message: `${volume.name} has ${count} bricks, which is no multiple of the ${size} in a set.` }];
  },
});
