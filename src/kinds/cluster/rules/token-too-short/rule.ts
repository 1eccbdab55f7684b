import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { tokenTimeout } from '../../tokenTimeout.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/token-too-short',
  title: 'A token timeout that Corosync refuses',
  severity: 'error',
  remedy: 'Leave the token timeout empty, or make it some seconds long.',
  sources: [
    {
      title: 'corosync.conf(5), token, token_coefficient, token_retransmits_before_loss_const',
      url: 'https://manpages.debian.org/bookworm/corosync/corosync.conf.5.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const count = membersOf(cluster.id, index).length;
    if (cluster.token === undefined || tokenTimeout(cluster, count) >= LEAST) return [];
    return [
      {
        message: `${cluster.name} has a token timeout of ${cluster.token} ms; below ${LEAST} ms Corosync does not start, since it sends the token four times within and waits at least 30 ms each time.`,
        fix: {
          label: `Let Corosync choose the token timeout of ${cluster.name}`,
          edit: (design) => patchElement(design, cluster.id, { token: undefined }),
        },
      },
    ];
  },
});

/** Milliseconds: 4.2 times the shortest retransmission of 30; as corosync -t of version 3.1.7 has it. */
const LEAST = 126;
