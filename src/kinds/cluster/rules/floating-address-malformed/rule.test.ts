import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a number above 255': {
      design: change('drbd-single-primary', { 'floating-address-192-0-2-10': { ip: '192.0.2.300' } }),
      blames: ['floating-address-192-0-2-10'],
    },
  },
  good: {
    'an address': template('drbd-single-primary'),
  },
});
