import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer, Pool } from '../../elements.ts';
import { peersNeeded } from '../../serverQuorum.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-even',
  title: 'Server quorum among an even number of peers',
  severity: 'info',
  remedy:
    'Have an odd number of peers; one without bricks is enough, but give it the arbiter of volumes with two copies.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    {
      title: 'GlusterFS 10 source, glusterd-server-quorum.c',
      url: 'https://github.com/gluster/glusterfs/blob/v10.3/xlators/mgmt/glusterd/src/glusterd-server-quorum.c',
    },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const total = index.by(Peer, 'poolId', pool.id).length;
    const spare = total - peersNeeded(pool, total);
    if (total % 2 === 1 || spare < 1 || spare > total - 1 - peersNeeded(pool, total - 1)) return [];
    if (index.by(GlusterVolume, 'poolId', pool.id).every(({ serverQuorum }) => serverQuorum === 'off')) return [];
    return [
      {
        message: `${pool.name} has ${total} peers, and its server quorum spares ${spare}, no more than ${total - 1} peers do.`,
      },
    ];
  },
});
