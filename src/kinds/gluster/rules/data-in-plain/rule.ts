import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { GlusterVolume, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/data-in-plain',
  title: 'Files in plain on a network that others use',
  severity: 'warning',
  remedy:
    'Ask for TLS, with certificates of your own authority on all servers and clients, or give the pool a network of its own.',
  sources: [
    {
      title: 'Gluster docs, Setting up GlusterFS with SSL/TLS',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/SSL/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const network = index.find(Network, index.find(Pool, volume.poolId)?.networkId);
    if (network?.trust !== 'shared' || volume.encryption === 'tls') return [];
    return [
      {
        message: `The files of ${volume.name} cross ${network.name} in plain, which other machines use as well; bricks trust any address that claims to be a client.`,
        related: [network.id],
      },
    ];
  },
});
