import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'only alice holds the data': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': null }),
      blames: ['drbd-kolab'],
      says: /on alice/,
    },
    'nobody holds the data': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': null, 'drbd-kolab-alice': null }),
      blames: ['drbd-kolab'],
      says: /no replica/,
    },
    'the second one is a tie-breaker': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { role: 'tie-breaker', disks: [] } }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    'two replicas': template('drbd-single-primary'),
  },
});
