import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/arbiter-quorum-changed',
  title: 'An arbiter volume with another quorum than auto',
  severity: 'error',
  remedy: 'Set the client quorum to auto.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.form !== 'arbiter' || volume.quorumType === 'default' || volume.quorumType === 'auto') return [];
    return [
      {
        message: `${volume.name} has an arbiter and the client quorum ${volume.quorumType}; the arbiter relies on auto.`,
        fix: {
          label: `Set the client quorum of ${volume.name} to auto`,
          edit: (design) => patchElement(design, volume.id, { quorumType: 'auto', quorumCount: undefined }),
        },
      },
    ];
  },
});
