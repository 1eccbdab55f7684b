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
    if (!network || !parseSubnet(network.cidr)) return [];
    const isOutside = (ip: string): boolean => isIpAddress(ip) && !isInSubnet(ip, network.cidr);
    const heads = filer.heads === 'pair' ? (filer.headIps ?? []).filter(isOutside).toSorted() : [];
    const outside = [...(isOutside(filer.ip) ? [filer.ip] : []), ...heads];
    if (outside.length === 0) return [];
    return [
      {
        message: `${filer.name} has ${outside.slice(0, MOST_SAID).join(', ')}, not in ${network.name} (${network.cidr}).`,
        related: [network.id],
      },
    ];
  },
});

const MOST_SAID = 4;
