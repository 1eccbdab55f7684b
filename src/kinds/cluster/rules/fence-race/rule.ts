import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { fenceAlternatives } from '../../fenceAlternatives.ts';
import { nodePriority } from '../../nodePriority.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-race',
  title: 'Two servers that shoot at the same moment',
  severity: 'warning',
  remedy: 'Give the fence device of the preferred server a delay of some seconds.',
  sources: [
    { title: 'pacemaker-fenced(7), pcmk_delay_base' },
    { title: 'Pacemaker Explained, priority-fencing-delay' },
    { title: 'Red Hat, high availability clusters: fencing delays' },
  ],
  appliesTo: [Cluster],
  check(cluster, { index, managed, world }) {
    const members = membersOf(cluster.id, index);
    if (cluster.fencing !== 'on' || members.length !== 2) return [];
    if (!quorumOptions(cluster, index).twoNode) return [];
    const priorities = members.map(({ serverId }) => nodePriority(serverId, managed, world));
    if (cluster.priorityDelay && priorities[0] !== priorities[1]) return [];
    const devices = members.map(({ serverId }) => fenceAlternatives(cluster.id, serverId, index)[0] ?? []);
    const delays = devices.map((list) => list.reduce((sum, { delay }) => sum + delay, 0));
    const [own = []] = devices;
    if (devices.some((list) => list.length === 0) || delays[0] !== delays[1]) return [];
    const target = own.every(({ targetIds }) => targetIds.length === 1) ? own[0] : undefined;
    const delay = delays[0] === 0 ? 5 : 0;
    return [
      {
        message: `The fence devices of ${cluster.name} all wait ${delays[0] ?? 0} seconds, so that after a partition each server switches the other off.`,
        related: devices.flat().map(({ id }) => id),
        fix:
          target && own.length === 1
            ? {
                label: `Let ${target.name} wait ${delay} seconds`,
                edit: (design) => patchElement(design, target.id, { delay }),
              }
            : undefined,
      },
    ];
  },
});
