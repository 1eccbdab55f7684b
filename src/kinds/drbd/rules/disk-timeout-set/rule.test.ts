import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a tenth of a second': {
      design: change('drbd-single-primary', { 'drbd-kolab': { diskTimeout: 1 } }),
      blames: ['drbd-kolab'],
      says: /after 0.1 seconds/,
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('drbd-single-primary'),
    'it is off': change('drbd-single-primary', { 'drbd-kolab': { diskTimeout: 0 } }),
  },
});
