import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Cluster } from '../../elements.ts';
import { isClusterName } from '../../isClusterName.ts';

export const rule = defineRule({
  id: 'cluster/cluster-name-malformed',
  title: 'A malformed cluster name',
  severity: 'error',
  remedy: 'Choose a cluster name of at most 32 letters, digits, _ and -.',
  sources: [{ title: 'corosync.conf(5), cluster_name' }, { title: 'mkfs.gfs2(8), locktable' }],
  appliesTo: [Cluster],
  check(cluster) {
    return refuseMalformed({
      owner: cluster,
      text: cluster.clusterName,
      what: 'cluster name',
      grammar: 'at most 32 letters, digits, _ and -',
      isGood: isClusterName,
    });
  },
});
