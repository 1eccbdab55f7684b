import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'over the client network': {
      design: change('drbd-single-primary', { 'drbd-kolab': { networkIds: ['network-client'] } }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    'over its own network': template('drbd-single-primary'),
  },
});
