import { sayName } from '../../../../core/rules/sayNames.ts';
import { QuorumDevice } from '../../elements.ts';
import { quorumDeviceAddress } from '../../quorumDeviceAddress.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/quorum-device-out-of-reach',
  title: 'A quorum device out of reach',
  severity: 'error',
  remedy: 'Give the server of the quorum device an address in a network of all members.',
  sources: [{ title: 'corosync-qdevice(8)' }, { title: 'Red Hat, quorum devices' }],
  appliesTo: [QuorumDevice],
  check(device, { index }) {
    const members = membersOf(device.clusterId, index);
    if (members.length === 0 || quorumDeviceAddress(device, index)) return [];
    const host = sayName(index, device.serverId);
    return [
      {
        message: `${host}, which runs ${device.name}, has no address in a network that all members are in.`,
        related: [device.serverId, ...members.map(({ serverId }) => serverId)],
      },
    ];
  },
});
