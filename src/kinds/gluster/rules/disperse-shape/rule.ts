import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/disperse-shape',
  title: 'An erasure code that does not exist',
  severity: 'error',
  remedy: 'Choose at least three bricks, and fewer redundancy bricks than half of them.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.form !== 'disperse') return [];
    const { setSize, redundancy } = volume;
    if (setSize >= 3 && redundancy >= 1 && redundancy * 2 < setSize && setSize - redundancy <= 16) return [];
    return [
      {
        message: `${volume.name} disperses over ${setSize} bricks with ${redundancy} for redundancy, which GlusterFS refuses.`,
      },
    ];
  },
});
