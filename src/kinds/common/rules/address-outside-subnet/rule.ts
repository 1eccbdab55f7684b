import { canonicalIp, isInSubnet, parseSubnet } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Address, Network } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/address-outside-subnet',
  title: 'An address outside its subnet',
  severity: 'error',
  remedy: 'Choose an address of the subnet, or correct the subnet.',
  sources: [{ title: 'ip-address(8)' }],
  appliesTo: [Address],
  check(address, { index }) {
    const network = index.find(Network, address.networkId);
    if (!network || !parseSubnet(network.cidr) || canonicalIp(address.ip) === undefined) return [];
    if (isInSubnet(address.ip, network.cidr)) return [];
    return [
      {
        message: `${sayPlaced(address, index)} does not lie in ${network.name}, which is ${network.cidr}.`,
        related: [network.id],
      },
    ];
  },
});
