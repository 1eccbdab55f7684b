import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one of two resources of a cross-link is older': {
      design: change('drbd-cross-link', { 'drbd-ldap': { generation: '8.4' } }),
      blames: ['drbd-ldap'],
      says: /ldap is for DRBD 8\.4 and .* for DRBD 9, and the kernel of alice loads one of them/,
      fixable: false,
    },
  },
  good: {
    'both are older': change('drbd-cross-link', {
      'drbd-ldap': { generation: '8.4' },
      'drbd-imap': { generation: '8.4' },
    }),
    'one resource': change('drbd-single-primary', { 'drbd-kolab': { generation: '8.4' } }),
  },
});
