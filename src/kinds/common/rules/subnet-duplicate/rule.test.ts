import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are one subnet': {
      design: change('drbd-single-primary', { 'network-ring': { cidr: '10.1.1.0/24' } }),
      blames: ['network-replication', 'network-ring'],
    },
  },
  good: {
    'each has its own': template('drbd-single-primary'),
  },
});
