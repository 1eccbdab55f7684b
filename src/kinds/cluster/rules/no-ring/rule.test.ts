import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: {
      design: change('drbd-single-primary', { 'cluster-kolab': { ringNetworkIds: [] } }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    two: template('drbd-single-primary'),
  },
});
