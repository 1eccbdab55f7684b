import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/server-in-two-pools',
  title: 'A server in two pools',
  severity: 'error',
  remedy: 'Leave each server in one pool, once.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
  ],
  appliesTo: [Peer],
  check(peer, { index }) {
    const others = findSharers(peer, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayName(index, peer.serverId)} is a peer of ${sayName(index, peer.poolId)} and again of ${sayNames(others.map(({ poolId }) => index.get(poolId)))}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Peer, ({ serverId }) => [serverId]);
