import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/last-man-standing-without-wait-for-all',
  title: 'Last man standing without waiting for all',
  severity: 'error',
  remedy: 'Let a server that starts wait until it has seen all others, or leave last man standing off.',
  sources: [{ title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const { twoNode, lastManStanding } = quorumOptions(cluster, index);
    if (cluster.waitForAll !== 'off' || twoNode || !lastManStanding) return [];
    return [
      {
        message: `${cluster.name} counts the votes that it needs down to those who are left, and a server that starts does not wait for the others: two parts may both have quorum.`,
        fix: {
          label: `Let the servers of ${cluster.name} wait for all at a start`,
          edit: (design) => patchElement(design, cluster.id, { waitForAll: undefined }),
        },
      },
    ];
  },
});
