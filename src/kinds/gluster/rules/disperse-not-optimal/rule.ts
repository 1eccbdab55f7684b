import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/disperse-not-optimal',
  title: 'An erasure code with slow writes',
  severity: 'warning',
  remedy: 'Choose 2, 4, 8 or 16 bricks for data.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const data = volume.setSize - volume.redundancy;
    if (volume.form !== 'disperse' || data < 1 || Number.isInteger(Math.log2(data))) return [];
    return [
      {
        message: `${volume.name} spreads its data over ${data} bricks, which is no power of two; writes read and write again.`,
      },
    ];
  },
});
