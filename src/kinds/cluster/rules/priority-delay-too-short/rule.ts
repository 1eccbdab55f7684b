import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster, FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/priority-delay-too-short',
  title: 'A head start that the devices eat up',
  severity: 'warning',
  remedy: 'Make the head start of the busier server at least twice the longest delay of a fence device.',
  sources: [
    {
      title: 'Pacemaker Explained, priority-fencing-delay',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Pacemaker_Explained/html/options.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const delays = index.by(FenceDevice, 'clusterId', cluster.id).map(({ delay }) => delay);
    const longest = Math.max(0, ...delays);
    const priorityDelay = Math.min(600, longest * 2);
    if (cluster.fencing === 'off' || !cluster.priorityDelay || cluster.priorityDelay >= priorityDelay) return [];
    return [
      {
        message: `The busier server of ${cluster.name} has a head start of ${cluster.priorityDelay} seconds, and a fence device waits ${longest}; the idle server may fire first.`,
        fix: {
          label: `Give the busier server of ${cluster.name} ${priorityDelay} seconds`,
          edit: (design) => patchElement(design, cluster.id, { priorityDelay }),
        },
      },
    ];
  },
});
