import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob left the cluster': {
      design: change('drbd-dual-primary', { 'member-bob': null }),
      blames: ['server-bob'],
      says: /bob writes/,
    },
  },
  good: {
    'both are members': template('drbd-dual-primary'),
    'a single primary is no shared writer': change('drbd-single-primary', { 'member-bob': null }),
  },
});
