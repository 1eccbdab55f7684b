import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the port before the first': {
      design: change('drbd-single-primary', { 'drbd-kolab': { port: 7787 } }),
      blames: ['drbd-kolab'],
      says: /7787/,
      fixable: true,
    },
    'one of two, and 7789 is taken': {
      design: change('drbd-cross-link', { 'drbd-ldap': { port: 5000 } }),
      blames: ['drbd-ldap'],
      fixable: true,
    },
  },
  good: {
    'the first of the range': template('drbd-single-primary'),
    'far above': change('drbd-single-primary', { 'drbd-kolab': { port: 65_535 } }),
  },
});
