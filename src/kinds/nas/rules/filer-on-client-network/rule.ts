import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Filer, NfsServer } from '../../elements.ts';
import { networkIdOf, type NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/filer-on-client-network',
  title: "NFS over the clients' network",
  severity: 'warning',
  remedy: 'Use a network of its own for storage.',
  sources: [{ title: 'nfs(5), security considerations' }],
  appliesTo: [Filer, NfsServer],
  check(host, { index }) {
    const network = index.find(Network, networkIdOf(host, index));
    if (network?.purpose !== 'client') return [];
    return [
      { message: `${host.name} serves over ${network.name}, the network of the clients.`, related: [network.id] },
    ];
  },
});
