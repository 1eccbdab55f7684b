import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are node 1': {
      design: change('drbd-single-primary', { 'member-bob': { nodeId: 1 } }),
      blames: ['member-alice', 'member-bob'],
      says: /node id 1/,
      fixable: true,
    },
  },
  good: {
    '1 and 2': template('drbd-single-primary'),
  },
});
