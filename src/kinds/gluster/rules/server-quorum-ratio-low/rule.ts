import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer, Pool } from '../../elements.ts';
import { peersNeeded } from '../../serverQuorum.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-ratio-low',
  title: 'Server quorum that two halves can have',
  severity: 'error',
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
    const total = index.by(Peer, 'poolId', pool.id).length;
    const needed = peersNeeded(pool, total);
    if (total < 2 || needed * 2 > total) return [];
    if (index.by(GlusterVolume, 'poolId', pool.id).every(({ serverQuorum }) => serverQuorum === 'off')) return [];
    return [
      {
        message: `${pool.name} takes ${needed} of ${total} peers for a quorum (${pool.serverQuorumRatio} percent), which two parts have at once when it is cut apart.`,
        fix:
          total > 2
            ? {
                label: `Let ${pool.name} want more than half of its peers`,
                edit: (design) => patchElement(design, pool.id, { serverQuorumRatio: undefined }),
              }
            : undefined,
      },
    ];
  },
});
