import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { isInSubnet, parseSubnet } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/address-outside-subnet',
  title: 'A filer outside its subnet',
  severity: 'error',
  remedy: 'Choose an address of the subnet, or another network.',
  sources: [{ title: 'ip-address(8)' }],
  appliesTo: [Filer],
  check(filer, { index }) {
    const network = index.find(Network, filer.networkId);
    if (!network || !parseSubnet(network.cidr) || !isIpAddress(filer.ip) || isInSubnet(filer.ip, network.cidr))
      return [];
    return [
      {
        message: `${filer.name} is ${filer.ip}, which does not lie in ${network.name} (${network.cidr}).`,
        related: [network.id],
      },
    ];
  },
});
