import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/replica-2-with-auto-quorum',
  title: 'Two copies that depend on the first',
  severity: 'warning',
  remedy: 'Add an arbiter brick on a third server.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.form !== 'replicate' || volume.setSize !== 2 || volume.quorumType !== 'auto') return [];
    return [
      {
        message: `${volume.name} keeps two copies with client quorum auto: losing the first brick of a set stops it, losing the second does not.`,
      },
    ];
  },
});
