import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Address, FloatingAddress } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-collision',
  title: 'A floating address that is taken',
  severity: 'error',
  remedy: 'Choose a free address.',
  sources: [{ title: 'ip-address(8)' }, { title: 'arping(8)' }],
  appliesTo: [FloatingAddress],
  check(address, { index }) {
    const key = canonicalIp(address.ip);
    const fixed = key === undefined ? [] : (fixedAddresses(index).get(key) ?? []);
    const users = [...findSharers(address, index), ...fixed.map(({ serverId }) => index.get(serverId))];
    if (users.length === 0) return [];
    return [
      {
        message: `The floating address ${address.ip} is used again by ${sayNames(users)}.`,
        related: users.flatMap((user) => user?.id ?? []),
      },
    ];
  },
});

const findSharers = sharing(FloatingAddress, ({ ip }) => [canonicalIp(ip) ?? []].flat());

const fixedAddresses = elementsByKey(Address, ({ ip }) => [canonicalIp(ip) ?? []].flat());
