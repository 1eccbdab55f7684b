import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/too-few-members',
  title: 'A cluster with fewer than two members',
  severity: 'warning',
  remedy: 'Add a second server to the cluster.',
  sources: [{ title: 'Clusters from Scratch, introduction' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    if (members.length >= 2) return [];
    const who =
      members.length === 0
        ? 'no member'
        : `one member, ${sayNames(members.map(({ serverId }) => index.get(serverId)))}`;
    return [{ message: `${cluster.name} has ${who}; nobody can take over.`, related: members.map(({ id }) => id) }];
  },
});
