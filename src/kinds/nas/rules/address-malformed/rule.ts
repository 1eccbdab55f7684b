import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/address-malformed',
  title: 'A malformed address of a filer',
  severity: 'error',
  remedy: 'Write an IPv4 or IPv6 address.',
  sources: [{ title: 'hosts(5)' }],
  appliesTo: [Filer],
  check(filer) {
    const grammar = 'four numbers from 0 to 255 joined by dots, or an IPv6 address';
    const heads = filer.heads === 'pair' ? (filer.headIps ?? []) : [];
    return [
      ...refuseMalformed({ owner: filer, text: filer.ip, what: 'IP address', grammar, isGood: isIpAddress }),
      ...[...new Set(heads)].flatMap((text) =>
        refuseMalformed({ owner: filer, text, what: 'IP address of a head', grammar, isGood: isIpAddress }),
      ),
    ];
  },
});
