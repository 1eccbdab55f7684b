import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/quorum-count-without-fixed',
  title: 'A quorum count that is ignored',
  severity: 'info',
  remedy: 'Forget the count, or set the client quorum to fixed.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.quorumCount === undefined || volume.quorumType === 'fixed') return [];
    return [
      {
        message: `${volume.name} names ${volume.quorumCount} as the bricks needed, which counts only with the client quorum fixed; it is ${volume.quorumType}.`,
        fix: {
          label: `Forget the quorum count of ${volume.name}`,
          edit: (design) => patchElement(design, volume.id, { quorumCount: undefined }),
        },
      },
    ];
  },
});
