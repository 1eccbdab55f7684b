import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/two-members-without-wait-for-all',
  title: 'Two members that do not wait for each other',
  severity: 'error',
  remedy: 'Let a server that starts wait until it has seen the other.',
  sources: [{ title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    if (cluster.waitForAll !== 'off' || !quorumOptions(cluster, index).twoNode) return [];
    return [
      {
        message: `In ${cluster.name} a server that starts alone has quorum at once: it fences the other and starts the services, and the other does the same when it is back.`,
        fix: {
          label: `Let the servers of ${cluster.name} wait for each other at a start`,
          edit: (design) => patchElement(design, cluster.id, { waitForAll: undefined }),
        },
      },
    ];
  },
});
