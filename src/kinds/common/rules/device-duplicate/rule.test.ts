import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are /dev/vg0/ldap': {
      design: change('drbd-cross-link', { 'disk-alice-imap': { device: '/dev/vg0/ldap' } }),
      blames: ['disk-alice-imap', 'disk-alice-ldap'],
      says: /Data Disk of alice/,
    },
  },
  good: {
    'the same path on two servers': template('drbd-cross-link'),
  },
});
