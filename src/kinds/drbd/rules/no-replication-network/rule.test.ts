import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'none is named': {
      design: change('drbd-single-primary', { 'drbd-kolab': { networkIds: [] } }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    'one is named': template('drbd-single-primary'),
  },
});
