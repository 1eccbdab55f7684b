import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { FloatingAddress } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-malformed',
  title: 'A malformed floating address',
  severity: 'error',
  remedy: 'Write an IPv4 or IPv6 address.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7), ip' }],
  appliesTo: [FloatingAddress],
  check(address) {
    return refuseMalformed({
      owner: address,
      text: address.ip,
      what: 'IP address',
      grammar: 'four numbers from 0 to 255 joined by dots, or an IPv6 address',
      isGood: isIpAddress,
    });
  },
});
