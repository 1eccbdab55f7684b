import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are node 0': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { nodeId: 0 } }),
      blames: ['drbd-kolab-alice', 'drbd-kolab-bob'],
      says: /node id 0/,
      fixable: true,
    },
  },
  good: {
    '0 and 1': template('drbd-single-primary'),
    'node 0 of two resources': template('drbd-cross-link'),
  },
});
