import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Address } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/address-taken',
  title: 'A filer with the address of another machine',
  severity: 'error',
  remedy: 'Give the filer a free address.',
  sources: [{ title: 'ip-address(8)' }],
  appliesTo: [Filer],
  check(filer, { index }) {
    const key = canonicalIp(filer.ip);
    const servers =
      key === undefined ? [] : (addressesByIp(index).get(key) ?? []).map(({ serverId }) => index.get(serverId));
    const others = [...findSharers(filer, index), ...servers];
    if (others.length === 0) return [];
    return [
      {
        message: `${filer.name} has the address ${filer.ip}, which ${sayNames(others)} has too.`,
        related: others.flatMap((other) => other?.id ?? []),
      },
    ];
  },
});

const findSharers = sharing(Filer, ({ ip }) => [canonicalIp(ip) ?? []].flat());

const addressesByIp = elementsByKey(Address, ({ ip }) => [canonicalIp(ip) ?? []].flat());
