import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one network': {
      design: change('drbd-dual-primary', { 'drbd-data': { networkIds: ['network-replication'] } }),
      blames: ['drbd-data'],
    },
  },
  good: {
    'two networks': template('drbd-dual-primary'),
    'one network for a single primary': template('drbd-single-primary'),
  },
});
