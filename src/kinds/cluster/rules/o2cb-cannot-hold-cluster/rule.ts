import { defineRule, type Blame } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster, type Member } from '../../elements.ts';
import { isClusterName } from '../../isClusterName.ts';
import { HIGHEST_O2CB_NUMBER, isO2cbName, o2cbAddress, o2cbMembers } from '../../o2cb.ts';

export const rule = defineRule({
  id: 'cluster/o2cb-cannot-hold-cluster',
  title: 'A cluster that O2CB cannot hold',
  severity: 'error',
  remedy: 'Name the cluster by letters and digits, give its members node ids up to 254 and IPv4 addresses on a ring.',
  sources: [
    {
      title: 'ocfs2.cluster.conf(5)',
      url: 'https://manpages.debian.org/bookworm/ocfs2-tools/ocfs2.cluster.conf.5.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = o2cbMembers(cluster, index);
    if (members.length === 0) return [];
    const { clusterName } = cluster;
    const isMisnamed = isClusterName(clusterName) && clusterName.length <= 16 && !isO2cbName(clusterName);
    const numbered = members.filter(({ nodeId }) => nodeId > HIGHEST_O2CB_NUMBER);
    const unreached = members.filter((member) => !o2cbAddress(member, cluster, index));
    return [
      ...(isMisnamed
        ? [{ message: `O2CB takes letters and digits only for a cluster name, not ${clusterName}.` }]
        : []),
      ...blame(numbered, `O2CB counts to ${HIGHEST_O2CB_NUMBER}; the node id is higher for`),
      ...blame(unreached, 'O2CB needs an IPv4 address on a ring, and there is none of'),
    ];
  },
});

function blame(members: readonly Member[], what: string): readonly Blame[] {
  if (members.length === 0) return [];
  return [{ message: `${what} ${sayNames(members)}.`, related: members.map(({ id }) => id) }];
}
