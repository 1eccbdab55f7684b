import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem, Mount } from '../../../common/index.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster } from '../../elements.ts';
import { isClusterName } from '../../isClusterName.ts';
import { membersOf } from '../membersOf.ts';

export const rule = defineRule({
  id: 'cluster/cluster-name-too-long-for-ocfs2',
  title: 'A cluster name that OCFS2 cannot hold',
  severity: 'error',
  remedy: 'Choose a cluster name of at most 16 characters.',
  sources: [
    {
      title: 'mkfs.ocfs2(8), --cluster-name',
      url: 'https://manpages.debian.org/bookworm/ocfs2-tools/mkfs.ocfs2.8.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    if (!isClusterName(cluster.clusterName) || cluster.clusterName.length <= 16) return [];
    const mounts = membersOf(cluster.id, index).flatMap(({ serverId }) => index.by(Mount, 'serverId', serverId));
    const onOcfs2 = mounts.filter(({ sourceId }) => index.find(Filesystem, sourceId)?.fsType === 'ocfs2');
    if (onOcfs2.length === 0) return [];
    return [
      {
        message: `The cluster name ${cluster.clusterName} has ${cluster.clusterName.length} characters; the OCFS2 of ${sayNames(onOcfs2)} holds 16.`,
        related: onOcfs2.map(({ id }) => id),
      },
    ];
  },
});
