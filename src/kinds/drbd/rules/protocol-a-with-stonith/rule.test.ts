import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'protocol A': {
      design: change('drbd-single-primary', { 'drbd-kolab': { protocol: 'A' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'protocol B': change('drbd-single-primary', { 'drbd-kolab': { protocol: 'B' } }),
    'protocol A without STONITH': change('drbd-single-primary', {
      'drbd-kolab': { protocol: 'A', fencing: 'resource-only' },
    }),
  },
});
