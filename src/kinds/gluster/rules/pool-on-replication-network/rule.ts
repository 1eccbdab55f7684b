import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/pool-on-replication-network',
  title: 'Replication drawn between the servers',
  severity: 'info',
  remedy:
    'Draw the network of the pool as a storage network between the clients and all bricks, and size it for what clients write.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const network = index.find(Network, pool.networkId);
    if (network?.purpose !== 'replication') return [];
    return [
      {
        message: `${pool.name} talks over ${network.name}, which is meant for replication between servers; in GlusterFS each client writes to all bricks by itself, and the servers exchange little more than heals.`,
        related: [network.id],
      },
    ];
  },
});
