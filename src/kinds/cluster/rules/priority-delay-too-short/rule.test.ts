import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one second short': {
      design: change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 9 } }),
      blames: ['cluster-kolab'],
      says: /9 seconds, and a fence device waits 5/,
      fixable: true,
    },
  },
  good: {
    'twice the delay': change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 10 } }),
    'not told': template('drbd-single-primary'),
    none: change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 0 } }),
    'no device waits': change('drbd-single-primary', {
      'cluster-kolab': { priorityDelay: 1 },
      'fence-alice': { delay: 0 },
    }),
    'fencing is off': change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 1, fencing: 'off' } }),
    'as long as can be written': change('drbd-single-primary', {
      'cluster-kolab': { priorityDelay: 600 },
      'fence-alice': { delay: 600 },
    }),
  },
});
