import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Pool } from '../../elements.ts';

const USERS: Readonly<Partial<Record<Network['purpose'], string>>> = {
  client: 'the users',
  cluster: 'the cluster messages',
};

export const rule = defineRule({
  id: 'gluster/pool-on-busy-network',
  title: 'A pool on the network of others',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Give the pool and its clients a storage network of their own, over two switches.',
  sources: [
    {
      title: 'Gluster docs, Network configuration techniques',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Network-Configurations-Techniques/',
    },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const network = index.find(Network, pool.networkId);
    const users = network && USERS[network.purpose];
    if (!network || users === undefined) return [];
    return [
      {
        message: `${pool.name} shares ${network.name} with ${users}: when one side fills it, the other one waits, and a stall beyond the ping timeout takes bricks away.`,
        related: [network.id],
      },
    ];
  },
});
