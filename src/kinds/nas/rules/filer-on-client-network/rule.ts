import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/filer-on-client-network',
  title: "NFS over the clients' network",
  severity: 'warning',
  remedy: 'Use a network of its own for storage.',
  sources: [{ title: 'nfs(5), security considerations' }],
  appliesTo: [Filer],
  check(filer, { index }) {
    const network = index.find(Network, filer.networkId);
    if (network?.purpose !== 'client') return [];
    return [
      { message: `${filer.name} serves over ${network.name}, the network of the clients.`, related: [network.id] },
    ];
  },
});
