import { defineRule } from '../../../../core/rules/rule.ts';
import { bricksOf } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/volume-without-bricks',
  title: 'A volume without bricks',
  severity: 'error',
  remedy: 'Add bricks to the volume.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    return bricksOf(index, volume).length > 0
      ? []
      : [{ message: `${volume.name} has no bricks, and so holds no data.` }];
  },
});
