import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'all are secondary': {
      design: change('drbd-single-primary', { 'drbd-kolab-alice': { role: 'secondary' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'one is primary': template('drbd-single-primary'),
    'there is no replica yet': change('drbd-single-primary', { 'drbd-kolab-alice': null, 'drbd-kolab-bob': null }),
  },
});
