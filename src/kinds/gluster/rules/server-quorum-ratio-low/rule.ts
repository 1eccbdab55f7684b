import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-ratio-low',
  title: 'Server quorum that two halves can have',
  severity: 'warning',
  remedy: 'Leave the ratio out, or set it to 51 percent or more.',
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
    if (pool.serverQuorumRatio === undefined || pool.serverQuorumRatio > 50) return [];
    // Where no volume asks for server quorum, the ratio decides nothing.
    if (index.by(GlusterVolume, 'poolId', pool.id).every(({ serverQuorum }) => serverQuorum === 'off')) return [];
    // Of two peers both would have to be there then, which is no better.
    const isPair = index.by(Peer, 'poolId', pool.id).length === 2;
    return [
      {
        message: `${pool.name} takes ${pool.serverQuorumRatio} percent of its peers for a quorum, which two halves have at once when the pool is cut apart.`,
        fix: isPair
          ? undefined
          : {
              label: `Let ${pool.name} want more than half of its peers`,
              edit: (design) => patchElement(design, pool.id, { serverQuorumRatio: undefined }),
            },
      },
    ];
  },
});
