import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are /dev/drbd0': {
      design: change('drbd-cross-link', { 'drbd-imap-volume-0': { minor: 0 } }),
      blames: ['drbd-imap-volume-0', 'drbd-ldap-volume-0'],
      says: /drbd0/,
      fixable: true,
    },
  },
  good: {
    '/dev/drbd0 and /dev/drbd1': template('drbd-cross-link'),
  },
});
