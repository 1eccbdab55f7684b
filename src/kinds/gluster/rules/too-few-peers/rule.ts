import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/too-few-peers',
  title: 'A pool of one server',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Add further servers to the pool.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const peers = index.by(Peer, 'poolId', pool.id);
    if (peers.length >= 2) return [];
    return [
      {
        message: `${pool.name} has ${peers.length === 0 ? 'no server' : `one server, ${sayNames(peers.map(({ serverId }) => index.get(serverId)))}`}: nothing is redundant.`,
        related: peers.map(({ id }) => id),
      },
    ];
  },
});
