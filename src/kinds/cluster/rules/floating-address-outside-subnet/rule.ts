import { canonicalIp, isInSubnet, parseSubnet } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { FloatingAddress, Network } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-outside-subnet',
  title: 'A floating address outside its subnet',
  severity: 'error',
  remedy: 'Choose a free address of the subnet.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [FloatingAddress],
  check(address, { index }) {
    const network = index.find(Network, address.networkId);
    if (!network || !parseSubnet(network.cidr) || canonicalIp(address.ip) === undefined) return [];
    if (isInSubnet(address.ip, network.cidr)) return [];
    return [
      { message: `${address.ip} does not lie in ${network.name}, which is ${network.cidr}.`, related: [network.id] },
    ];
  },
});
