import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer, Pool } from '../../elements.ts';
import { peersNeeded } from '../../serverQuorum.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-of-all',
  title: 'Server quorum that spares no peer',
  severity: 'warning',
  remedy: 'Lower the ratio to 51 percent.',
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
    if (total < 3 || peersNeeded(pool, total) < total) return [];
    if (index.by(GlusterVolume, 'poolId', pool.id).every(({ serverQuorum }) => serverQuorum === 'off')) return [];
    return [
      {
        message: `${pool.name} wants ${pool.serverQuorumRatio} percent of its ${total} peers, which is all of them: the loss of any one stops all bricks.`,
        fix: {
          label: `Let ${pool.name} go on with more than half of its peers`,
          edit: (design) => patchElement(design, pool.id, { serverQuorumRatio: undefined }),
        },
      },
    ];
  },
});
