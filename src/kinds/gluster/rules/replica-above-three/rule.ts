import { defineRule } from '../../../../core/rules/rule.ts';
import { quorumTypeOf } from '../../clientQuorum.ts';
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
    {
      title: 'GlusterFS 10 source, afr_has_quorum',
      url: 'https://github.com/gluster/glusterfs/blob/v10.3/xlators/cluster/afr/src/afr-common.c',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const { form, setSize } = volume;
    if (form !== 'replicate' || setSize <= 3) return [];
    const isTied = setSize % 2 === 0 && quorumTypeOf(volume, setSize) === 'auto';
    const tie = isTied
      ? ` Half of them are enough only with the first brick, so that the last one adds little availability to ${setSize - 1}.`
      : '';
    return [
      {
        message: `${volume.name} keeps ${setSize} copies, and every client sends every byte ${setSize} times.${tie}`,
      },
    ];
  },
});
