import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { tokenTimeout } from '../../tokenTimeout.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/consensus-below-token',
  title: 'Consensus sooner than the token allows',
  severity: 'warning',
  remedy: 'Leave the consensus timeout empty, or make it at least 1.2 times the token timeout.',
  sources: [
    {
      title: 'corosync.conf(5), consensus, token_coefficient',
      url: 'https://manpages.debian.org/bookworm/corosync/corosync.conf.5.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const count = membersOf(cluster.id, index).length;
    if (cluster.consensus === undefined || count < 3) return [];
    const token = tokenTimeout(cluster, count);
    if (cluster.consensus * 10 >= token * 12) return [];
    return [
      {
        message: `${cluster.name} waits ${cluster.consensus} ms for consensus; its ${count} members have a token timeout of ${token} ms, and 1.2 times that is the least.`,
        fix: {
          label: `Let Corosync choose the consensus timeout of ${cluster.name}`,
          edit: (design) => patchElement(design, cluster.id, { consensus: undefined }),
        },
      },
    ];
  },
});
