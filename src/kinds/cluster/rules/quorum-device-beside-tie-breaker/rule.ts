import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster, QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/quorum-device-beside-tie-breaker',
  title: 'A quorum device beside another tie-breaker',
  severity: 'error',
  remedy: 'Leave either the quorum device or the options tie-breaker and last man standing.',
  sources: [
    { title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' },
    {
      title: 'corosync-qdevice(8)',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const options = [
      ...((cluster.autoTieBreaker ?? 'off') === 'off' ? [] : ['auto_tie_breaker']),
      ...(cluster.lastManStanding === 'on' ? ['last_man_standing'] : []),
    ];
    if (options.length === 0 || index.by(QuorumDevice, 'clusterId', cluster.id).length === 0) return [];
    return [
      {
        message: `${cluster.name} has a quorum device and ${options.join(' and ')}; Corosync does not start with both.`,
        related: index.by(QuorumDevice, 'clusterId', cluster.id).map(({ id }) => id),
        fix: {
          label: `Leave the decision in ${cluster.name} to the quorum device`,
          edit: (design) => patchElement(design, cluster.id, { autoTieBreaker: undefined, lastManStanding: undefined }),
        },
      },
    ];
  },
});
