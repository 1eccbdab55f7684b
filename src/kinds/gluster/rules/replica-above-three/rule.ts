import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/replica-above-three',
  title: 'More than three copies',
  severity: 'warning',
  remedy: 'Keep three copies, and a further one by geo-replication.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.form !== 'replicate' || volume.setSize <= 3) return [];
    return [
      {
        message: `${volume.name} keeps ${volume.setSize} copies, and every client sends every byte ${volume.setSize} times.`,
      },
    ];
  },
});
