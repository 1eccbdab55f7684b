import { Cluster, QuorumDevice } from '../../elements.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/even-votes',
  title: 'An even number of votes without a tie-breaker',
  severity: 'warning',
  remedy: 'Add a quorum device or a tie-breaker, or make the number of votes odd.',
  sources: [{ title: 'votequorum(5)' }, { title: 'Red Hat, cluster quorum' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    const votes = members.reduce((sum, member) => sum + member.votes, 0);
    if (quorumOptions(cluster, index).tieBreaker !== undefined) return [];
    if (members.length < 3 || votes % 2 === 1 || index.by(QuorumDevice, 'clusterId', cluster.id).length > 0) return [];
    return [
      {
        message: `The ${members.length} members of ${cluster.name} have ${votes} votes; a split into equal halves stops both.`,
        related: members.map(({ id }) => id),
      },
    ];
  },
});
