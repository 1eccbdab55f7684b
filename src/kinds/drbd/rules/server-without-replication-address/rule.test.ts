import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    "bob's address is missing": {
      design: change('drbd-single-primary', { 'address-bob-replication': null }),
      blames: ['drbd-kolab-bob'],
      says: /bob has no address in replication/,
    },
  },
  good: {
    'both have one': template('drbd-single-primary'),
  },
});
