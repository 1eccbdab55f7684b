import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two million': {
      design: change('drbd-single-primary', { 'drbd-kolab-volume-0': { minor: 2_000_000 } }),
      blames: ['drbd-kolab-volume-0'],
      says: /1048575/,
      fixable: true,
    },
  },
  good: {
    'the highest minor': change('drbd-single-primary', { 'drbd-kolab-volume-0': { minor: 1_048_575 } }),
  },
});
