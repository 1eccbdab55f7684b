import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Network } from '../../../common/index.ts';
import { Cluster, FenceDevice, QuorumDevice } from '../../elements.ts';
import { isReactor } from '../../managers.ts';

export const rule = defineRule<Cluster | FenceDevice | QuorumDevice>({
  id: 'cluster/unused-beside-reactor',
  title: 'What drbd-reactor has no use for',
  severity: 'info',
  remedy: 'Remove it, or let Pacemaker manage the cluster.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, Design',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Cluster, FenceDevice, QuorumDevice],
  check(element, { index }) {
    const cluster = isA(Cluster, element) ? element : index.find(Cluster, element.clusterId);
    if (!cluster || !isReactor(cluster)) return [];
    if (!isA(Cluster, element)) {
      const work = isA(FenceDevice, element) ? 'fences nobody' : 'gives no vote';
      return [{ message: `${element.name} ${work}: drbd-reactor manages ${cluster.name}.`, related: [cluster.id] }];
    }
    if (cluster.ringNetworkIds.length === 0) return [];
    const rings = cluster.ringNetworkIds.map((id) => index.find(Network, id));
    return [
      {
        message: `${cluster.name} has the rings ${sayNames(rings)}, and drbd-reactor sends no cluster messages.`,
        related: cluster.ringNetworkIds,
        fix: {
          label: `Take the rings out of ${cluster.name}`,
          edit: (design) => patchElement(design, cluster.id, { ringNetworkIds: [] }),
        },
      },
    ];
  },
});
