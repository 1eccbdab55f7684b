import { patchElement } from '../../../../core/edits/edit.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster } from '../../elements.ts';
import { holdsTieBreaker } from '../../quorum.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/two-members-with-tie-breaker',
  title: 'Two members of which one cannot go on alone',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Leave the tie-breaker to larger clusters; add a quorum device on a third machine.',
  sources: [
    { title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' },
    {
      title: 'corosync-qdevice(8)',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    const options = quorumOptions(cluster, index);
    const { tieBreaker } = options;
    const holders = members.filter((member) => holdsTieBreaker([member], members, { ...options, waitForAll: true }));
    const keeper = sayNames(holders.map(({ serverId }) => index.get(serverId)));
    if (members.length !== 2 || tieBreaker === undefined) return [];
    return [
      {
        message: `Of the two members of ${cluster.name} only ${keeper} goes on alone: when it fails, the other stops as well.`,
        fix:
          cluster.fencing === 'on'
            ? {
                label: `Let both servers of ${cluster.name} go on alone`,
                edit: (design) => patchElement(design, cluster.id, { autoTieBreaker: undefined, ...waiting(cluster) }),
              }
            : undefined,
      },
    ];
  },
});

/** Two of which each may go on alone have to see each other at a start, or each fences the other in turn (votequorum(5), two_node). */
function waiting(cluster: Cluster): { readonly waitForAll?: undefined } {
  return cluster.waitForAll === 'off' ? { waitForAll: undefined } : {};
}
