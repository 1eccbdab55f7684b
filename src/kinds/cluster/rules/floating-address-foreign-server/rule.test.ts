import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob is not in the network': {
      design: change('drbd-single-primary', { 'address-bob-client': null }),
      blames: ['floating-address-192-0-2-10'],
      says: /bob/,
    },
  },
  good: {
    'both are': template('drbd-single-primary'),
  },
});
