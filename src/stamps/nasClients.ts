import { field } from '../core/model/field.ts';
import { z } from '../core/schema.ts';
import { hostNames, serverCount, subnet } from './parameters.ts';
import { defineStamp } from './stamp.ts';
import { addClusterOf, addServers, layNetwork } from './steps.ts';

/** A filer with exports that all servers mount. */
export const nasClients = defineStamp({
  id: 'nas-clients',
  title: 'NAS with clients',
  summary: 'A filer with two heads, and servers that mount its exports over NFS.',
  parameters: z.object({
    servers: serverCount(1, 8, 2),
    hostNames,
    exports: field(z.int().min(1).max(8).default(1), { label: 'Exports' }),
    cluster: field(z.boolean().default(true), {
      label: 'In a cluster',
      help: 'So that services move between the servers.',
    }),
    clientSubnet: subnet('Client subnet', '192.0.2.0/24'),
    storageSubnet: subnet('Storage subnet', '10.10.1.0/24'),
  }),
  build: (hands, wanted) => {
    layNetwork(hands, 'client', { name: 'client', cidr: wanted.clientSubnet });
    layNetwork(hands, 'storage', { name: 'storage', cidr: wanted.storageSubnet });
    const servers = addServers(hands, wanted.servers, wanted.hostNames);
    if (wanted.cluster && servers.length > 1) addClusterOf(hands, servers);
    const filer = hands.drop('filer');
    for (let count = 0; count < wanted.exports; count += 1) {
      const share = hands.drop('export', filer);
      for (const server of servers) hands.move(share, server);
    }
  },
});
