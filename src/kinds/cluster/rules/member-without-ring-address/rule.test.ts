import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob is not on the ring': {
      design: change('drbd-single-primary', { 'address-bob-ring': null }),
      blames: ['member-bob'],
      says: /bob has no address in ring/,
    },
  },
  good: {
    'both are on all rings': template('drbd-single-primary'),
  },
});
