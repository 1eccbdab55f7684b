import { isHostName } from '../../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-address-malformed',
  title: 'A fence device without a good address',
  severity: 'error',
  remedy: 'Write the IP address or host name of the device.',
  sources: [{ title: 'fence_ipmilan(8), ip' }, { title: 'fence_apc_snmp(8), ip' }, { title: 'fence_virsh(8), ip' }],
  appliesTo: [FenceDevice],
  check(device) {
    if (device.agent === 'fence_sbd' || device.agent === 'fence_kdump') return [];
    return refuseMalformed({
      owner: device,
      text: device.ip,
      what: 'address',
      grammar: 'an IP address, or a host name of letters, digits, inner hyphens and dots',
      isGood: (text) => isIpAddress(text) || isHostName(text),
    });
  },
});
