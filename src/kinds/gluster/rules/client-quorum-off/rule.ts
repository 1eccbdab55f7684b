import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/client-quorum-off',
  title: 'Three copies without client quorum',
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
    if (volume.form !== 'replicate' || volume.setSize < 3 || !isQuorumTooLow(volume)) return [];
    return [
      {
        message: `${volume.name} keeps ${volume.setSize} copies, and its client quorum lets a minority write.`,
        fix: {
          label: `Set the client quorum of ${volume.name} to auto`,
          edit: (design) => patchElement(design, volume.id, { quorumType: 'auto', quorumCount: undefined }),
        },
      },
    ];
  },
});

function isQuorumTooLow({ quorumType, quorumCount, setSize }: GlusterVolume): boolean {
  return quorumType === 'none' || (quorumType === 'fixed' && quorumCount !== undefined && quorumCount * 2 <= setSize);
}
