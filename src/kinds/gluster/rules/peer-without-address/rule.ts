import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/peer-without-address',
  title: "A peer without an address in the pool's network",
  severity: 'error',
  remedy: 'Give the server an address in the network of the pool.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Peer],
  check(peer, { index }) {
    const networkId = index.find(Pool, peer.poolId)?.networkId;
    if (
      networkId === undefined ||
      index.by(Address, 'serverId', peer.serverId).some((address) => address.networkId === networkId)
    )
      return [];
    return [
      {
        message: `${sayName(index, peer.serverId)} has no address in ${sayName(index, networkId)}, over which ${sayName(index, peer.poolId)} talks.`,
        related: [peer.serverId, networkId],
      },
    ];
  },
});
