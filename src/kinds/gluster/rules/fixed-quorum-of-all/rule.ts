import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/fixed-quorum-of-all',
  title: 'A quorum that spares no brick',
  severity: 'warning',
  remedy: 'Ask for more than half of the bricks, and add an arbiter to two copies.',
  sources: [
    {
      title: 'Gluster docs, Split brain and the ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const { form, setSize, quorumType, quorumCount } = volume;
    if (form !== 'replicate' || setSize < 2 || quorumType !== 'fixed' || quorumCount !== setSize) return [];
    return [
      {
        message: `${volume.name} wants all ${setSize} bricks of a set for its client quorum, so that the loss of any one stops it.`,
        fix:
          setSize > 2
            ? {
                label: `Set the client quorum of ${volume.name} to auto`,
                edit: (design) => patchElement(design, volume.id, { quorumType: 'auto', quorumCount: undefined }),
              }
            : undefined,
      },
    ];
  },
});
