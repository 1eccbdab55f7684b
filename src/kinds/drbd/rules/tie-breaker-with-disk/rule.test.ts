import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the tie-breaker has a disk': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { role: 'tie-breaker' } }),
      blames: ['drbd-kolab-bob'],
      fixable: true,
    },
  },
  good: {
    'the tie-breaker has none': change('drbd-single-primary', { 'drbd-kolab-bob': { role: 'tie-breaker', disks: [] } }),
  },
});
