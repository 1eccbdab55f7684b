import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Address } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/address-duplicate',
  title: 'One address on two servers',
  severity: 'error',
  remedy: 'Give each interface an address of its own.',
  sources: [{ title: 'ip-address(8)' }, { title: 'pcs cluster setup: duplicate addresses' }],
  appliesTo: [Address],
  check(address, { index }) {
    const others = findSharers(address, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(address, index)} is used again by ${sayNames(others.map(({ serverId }) => index.get(serverId)))}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Address, ({ ip }) => [canonicalIp(ip) ?? []].flat());
