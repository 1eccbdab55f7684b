import { sayName } from '../../../../core/rules/sayNames.ts';
import { Member, QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/quorum-device-on-member',
  title: 'A quorum device on a member',
  severity: 'error',
  remedy: 'Run the quorum device on a machine outside the cluster.',
  sources: [{ title: 'corosync-qdevice(8)' }, { title: 'Red Hat, quorum devices' }],
  appliesTo: [QuorumDevice],
  check(device, { index }) {
    const isInside = index
      .by(Member, 'serverId', device.serverId)
      .some(({ clusterId }) => clusterId === device.clusterId);
    if (!isInside) return [];
    return [
      {
        message: `${device.name} runs on ${sayName(index, device.serverId)}, a member of the cluster that it is to arbitrate.`,
        related: [device.serverId],
      },
    ];
  },
});
