import { defineRule } from '../../../../core/rules/rule.ts';
import { quorumTypeOf } from '../../clientQuorum.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/even-copies',
  title: 'An even number of copies',
  severity: 'info',
  remedy: 'Choose an odd number of copies.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    {
      title: 'GlusterFS 10 source, afr_has_quorum',
      url: 'https://github.com/gluster/glusterfs/blob/v10.3/xlators/cluster/afr/src/afr-common.c',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const { form, setSize } = volume;
    if (form !== 'replicate' || setSize < 4 || setSize % 2 === 1) return [];
    if (quorumTypeOf(volume, setSize) !== 'auto') return [];
    return [
      {
        message: `${volume.name} keeps ${setSize} copies: half of them count only with the first brick, so that the last one adds no safety to ${setSize - 1}.`,
      },
    ];
  },
});
