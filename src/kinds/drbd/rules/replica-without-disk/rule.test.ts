import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob has no disk': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { disks: [] } }),
      blames: ['drbd-kolab-bob'],
    },
    'the disk was taken away': {
      design: change('drbd-single-primary', { 'disk-bob-kolab': null }),
      blames: ['drbd-kolab-bob'],
    },
  },
  good: {
    'both have disks': template('drbd-single-primary'),
    'a tie-breaker has none': change('drbd-single-primary', { 'drbd-kolab-bob': { role: 'tie-breaker', disks: [] } }),
  },
});
