import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/no-copies',
  title: 'A volume without copies',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Replicate the volume, or add redundancy bricks.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const isSingle = volume.form === 'distribute' || (volume.form === 'replicate' && volume.setSize === 1);
    return isSingle ? [{ message: `${volume.name} keeps each file on one brick only.` }] : [];
  },
});
