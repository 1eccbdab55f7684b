import { sayName } from '../../../../core/rules/sayNames.ts';
import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { Address, Server } from '../../../common/index.ts';
import { FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-at-its-target',
  title: 'A fence device with the address of its target',
  severity: 'error',
  remedy: 'Write the address of the management board, PDU or hypervisor itself.',
  sources: [
    { title: 'fence_ipmilan(8), ip' },
    {
      title: 'Clusters from Scratch, fencing',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Clusters_from_Scratch/html/fencing.html',
    },
  ],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    if (device.agent === 'fence_sbd' || device.agent === 'fence_kdump' || device.ip === '') return [];
    const place = canonicalIp(device.ip);
    const own = device.targetIds.find(
      (serverId) =>
        index.find(Server, serverId)?.hostName === device.ip ||
        index.by(Address, 'serverId', serverId).some(({ ip }) => place !== undefined && canonicalIp(ip) === place),
    );
    if (own === undefined) return [];
    return [
      {
        message: `${device.name} is told to be at ${device.ip}, which is ${sayName(index, own)} itself.`,
        related: [own],
      },
    ];
  },
});
