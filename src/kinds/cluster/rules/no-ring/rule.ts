import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/no-ring',
  title: 'No ring',
  severity: 'error',
  remedy: 'Name the networks that carry the cluster messages.',
  sources: [{ title: 'corosync.conf(5), nodelist' }],
  appliesTo: [Cluster],
  check(cluster) {
    return cluster.ringNetworkIds.length > 0
      ? []
      : [{ message: `${cluster.name} has no ring: its servers cannot hear each other.` }];
  },
});
