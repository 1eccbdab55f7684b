import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob does not mount it': {
      design: change('drbd-dual-primary', { 'mount-bob-srv-data': null }),
      blames: ['filesystem-drbd-data-volume-0'],
      says: /only alice/,
    },
  },
  good: {
    'both mount it': template('drbd-dual-primary'),
    'nobody mounts it yet': change('drbd-dual-primary', { 'mount-bob-srv-data': null, 'mount-alice-srv-data': null }),
  },
});
