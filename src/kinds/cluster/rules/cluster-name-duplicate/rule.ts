import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Cluster } from '../../elements.ts';

export const rule = defineRule({
  id: 'cluster/cluster-name-duplicate',
  title: 'Two clusters of one name',
  severity: 'error',
  remedy: 'Give each cluster a name of its own.',
  sources: [{ title: 'corosync.conf(5), cluster_name' }, { title: 'gfs2(5)' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const others = findSharers(cluster, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${cluster.name} has the cluster name ${cluster.clusterName}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Cluster, ({ clusterName }) => (clusterName === '' ? [] : [clusterName]));
