import { field } from '../core/model/field.ts';
import { z } from '../core/schema.ts';
import { diskSize, hostNames, serverCount, subnet } from './parameters.ts';
import { defineStamp } from './stamp.ts';
import { addClusterOf, addDataDisk, addServers, layNetwork } from './steps.ts';

/** A cluster whose members replicate their data disks to each other. */
export const drbdCluster = defineStamp({
  id: 'drbd-cluster',
  title: 'DRBD cluster',
  summary: 'Servers with replicated disks, mounted where their resource is primary, under Pacemaker with fencing.',
  parameters: z.object({
    servers: serverCount(2, 4),
    hostNames,
    resources: field(z.int().min(1).max(4).default(1), {
      label: 'Resources',
      help: 'Replicated disks of each server.',
    }),
    tieBreaker: field(z.boolean().default(false), {
      label: 'Tie-breaker',
      help: 'One more server without data, so that one of two can go on alone.',
    }),
    size: diskSize,
    clientSubnet: subnet('Client subnet', '192.0.2.0/24'),
    replicationSubnet: subnet('Replication subnet', '10.1.1.0/24'),
    ringSubnet: subnet('Cluster subnet', '10.2.1.0/24'),
  }),
  build: (hands, wanted) => {
    layNetwork(hands, 'client', { name: 'client', cidr: wanted.clientSubnet });
    layNetwork(hands, 'replication', { name: 'replication', cidr: wanted.replicationSubnet });
    layNetwork(hands, 'cluster', { name: 'ring', cidr: wanted.ringSubnet });
    const needsThird = wanted.tieBreaker && wanted.servers === 2;
    const all = addServers(hands, wanted.servers + (needsThird ? 1 : 0), wanted.hostNames);
    addClusterOf(hands, all);
    const [third] = needsThird ? all.slice(-1) : [];
    const storing = all.filter((id) => id !== third);
    for (let count = 0; count < wanted.resources; count += 1) {
      const [first, ...others] = storing.map((id) => addDataDisk(hands, id, wanted.size));
      for (const disk of others) if (first !== undefined) hands.link(first, disk);
      const resource = hands.newest('drbd-resource');
      if (third !== undefined) hands.act(resource, `add-tie-breaker-${third}`);
      hands.act(resource, 'mount');
    }
  },
});
