import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two are called ldap': {
      design: change('drbd-cross-link', { 'drbd-imap': { resourceName: 'ldap' } }),
      blames: ['drbd-imap', 'drbd-ldap'],
    },
  },
  good: {
    'each has a name': template('drbd-cross-link'),
  },
});
