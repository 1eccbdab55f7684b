import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Cluster, FenceDevice, type Member, QuorumDevice } from '../../elements.ts';
import { membersOf } from '../membersOf.ts';

export const rule = defineRule({
  id: 'cluster/fence-race',
  title: 'Two servers that shoot at the same moment',
  severity: 'warning',
  remedy: 'Give the fence device of the preferred server a delay of some seconds.',
  sources: [
    { title: 'pacemaker-fenced(7), pcmk_delay_base' },
    { title: 'Red Hat, high availability clusters: fencing delays' },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    if (cluster.fencing !== 'on' || members.length !== 2) return [];
    if (index.by(QuorumDevice, 'clusterId', cluster.id).length > 0) return [];
    const devices = members.map((member) => devicesFor(member, index));
    const delays = devices.map((list) => Math.max(...list.map(({ delay }) => delay)));
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

function devicesFor(member: Member, index: DesignIndex): readonly FenceDevice[] {
  return index.by(FenceDevice, 'targetIds', member.serverId).filter(({ clusterId }) => clusterId === member.clusterId);
}
