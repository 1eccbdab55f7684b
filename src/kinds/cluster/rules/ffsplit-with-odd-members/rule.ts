import { sayName } from '../../../../core/rules/sayNames.ts';
import { QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/ffsplit-with-odd-members',
  title: 'ffsplit in a cluster of an odd number',
  severity: 'warning',
  remedy: 'Leave the quorum device out of a cluster with an odd number of members.',
  sources: [
    {
      title: 'corosync-qdevice(8)',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
  ],
  appliesTo: [QuorumDevice],
  check(device, { index }) {
    const members = membersOf(device.clusterId, index);
    if (device.algorithm !== 'ffsplit' || members.length < 3 || members.length % 2 === 0) return [];
    return [
      {
        message: `${sayName(index, device.clusterId)} has ${members.length} members, and ${device.name} decides between equal halves, which an odd number does not have.`,
        related: members.map(({ id }) => id),
      },
    ];
  },
});
