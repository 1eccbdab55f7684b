import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster, FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fencing-off',
  title: 'Fencing is off',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Switch fencing on, with a device for each server.',
  sources: [{ title: 'Clusters from Scratch, fencing' }, { title: 'votequorum(5), two_node' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    if (cluster.fencing === 'on') return [];
    const members = membersOf(cluster.id, index);
    const isReady = members.every(({ serverId }) =>
      index.by(FenceDevice, 'targetIds', serverId).some(({ clusterId }) => clusterId === cluster.id),
    );
    return [
      {
        message: `${cluster.name} does not fence: it takes lost servers for dead while they may still write.`,
        related: members.map(({ id }) => id),
        fix: isReady
          ? {
              label: `Switch fencing on in ${cluster.name}`,
              edit: (design) => patchElement(design, cluster.id, { fencing: 'on' }),
            }
          : undefined,
      },
    ];
  },
});
