import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'protocol B': {
      design: change('drbd-single-primary', { 'drbd-kolab': { protocol: 'B' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'protocol C': template('drbd-single-primary'),
  },
});
