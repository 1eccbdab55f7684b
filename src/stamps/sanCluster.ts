import { field } from '../core/model/field.ts';
import { z } from '../core/schema.ts';
import { hostNames, serverCount, subnet } from './parameters.ts';
import { defineStamp } from './stamp.ts';
import { addClusterOf, addServers, layNetwork } from './steps.ts';

/** An array in two fabrics, and a cluster that reaches its LUNs over each of them. */
export const sanCluster = defineStamp({
  id: 'san-cluster',
  title: 'SAN with a cluster',
  summary:
    'An array with two controllers and LUNs, each mounted by one member of a cluster at a time, over two fabrics.',
  parameters: z.object({
    servers: serverCount(2, 8),
    hostNames,
    luns: field(z.int().min(1).max(8).default(1), { label: 'LUNs' }),
    clientSubnet: subnet('Client subnet', '192.0.2.0/24'),
    ringSubnet: subnet('Cluster subnet', '10.2.1.0/24'),
  }),
  build: (hands, wanted) => {
    layNetwork(hands, 'client', { name: 'client', cidr: wanted.clientSubnet });
    layNetwork(hands, 'cluster', { name: 'ring', cidr: wanted.ringSubnet });
    const servers = addServers(hands, wanted.servers, wanted.hostNames);
    addClusterOf(hands, servers);
    const array = hands.drop('san-array');
    for (let count = 0; count < wanted.luns; count += 1) {
      const lun = hands.drop('lun', array);
      for (const server of servers) hands.link(server, lun);
    }
  },
});
