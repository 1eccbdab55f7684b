import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/too-many-rings',
  title: 'More than eight rings',
  severity: 'error',
  remedy: 'Leave eight rings at most.',
  sources: [{ title: 'corosync.conf(5), linknumber' }],
  appliesTo: [Cluster],
  check(cluster) {
    const count = cluster.ringNetworkIds.length;
    return count <= 8 ? [] : [{ message: `${cluster.name} has ${count} rings; corosync knows eight.` }];
  },
});
