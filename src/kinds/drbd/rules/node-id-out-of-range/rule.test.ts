import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'node 32': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { nodeId: 32 } }),
      blames: ['drbd-kolab-bob'],
      says: /32/,
      fixable: true,
    },
  },
  good: {
    'node 31': change('drbd-single-primary', { 'drbd-kolab-bob': { nodeId: 31 } }),
  },
});
