import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the volume is gone': {
      design: change('drbd-single-primary', { 'drbd-kolab-volume-0': null }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    'it has one': template('drbd-single-primary'),
  },
});
