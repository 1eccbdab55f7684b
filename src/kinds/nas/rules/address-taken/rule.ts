import { canonicalIp } from '../../../../core/configs/subnet.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementBase } from '../../../../core/model/element.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

/** More of each sort are not named; it keeps the check linear when all machines have one address. */
const MOST_NAMED = 8;

export const rule = defineRule({
  id: 'nas/address-taken',
  title: 'A filer with the address of another machine',
  severity: 'error',
  remedy: 'Give the filer a free address.',
  sources: [{ title: 'ip-address(8)' }],
  appliesTo: [Filer],
  check(filer, { index }) {
    return [...textsByKey(filer)].flatMap(([key, text]) => {
      const others = othersWith(key, filer, index);
      if (others.length === 0) return [];
      return [
        {
          message: `${filer.name} has the address ${text}, which ${sayNames(others)} has too.`,
          related: others.map(({ id }) => id),
        },
      ];
    });
  },
});

function othersWith(key: string, filer: Filer, index: DesignIndex): readonly ElementBase[] {
  const filers = (filersByIp(index).get(key) ?? []).slice(0, MOST_NAMED + 1).filter(({ id }) => id !== filer.id);
  const addresses = (addressesByIp(index).get(key) ?? []).slice(0, MOST_NAMED);
  return [...filers.slice(0, MOST_NAMED), ...addresses.flatMap(({ serverId }) => index.get(serverId) ?? [])];
}

/** Its own address, or the floating one and those of its heads, as written, by what is compared; each once. */
function textsByKey({ ip, heads, headIps }: Filer): ReadonlyMap<string, string> {
  const all = heads === 'pair' ? [...(headIps ?? []), ip] : [ip];
  return new Map(all.flatMap((text) => [canonicalIp(text) ?? []].flat().map((key) => [key, text] as const)));
}

const filersByIp = elementsByKey(Filer, (filer) => [...textsByKey(filer).keys()]);

const addressesByIp = elementsByKey(Address, ({ ip }) => [canonicalIp(ip) ?? []].flat());
