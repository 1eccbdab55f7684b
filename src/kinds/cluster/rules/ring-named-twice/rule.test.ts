import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the same network twice': {
      design: change('drbd-single-primary', { 'cluster-kolab': { ringNetworkIds: ['network-ring', 'network-ring'] } }),
      blames: ['cluster-kolab'],
      says: /names ring more than once/,
      fixable: true,
    },
  },
  good: {
    'two networks': template('drbd-single-primary'),
    'no network': change('drbd-single-primary', { 'cluster-kolab': { ringNetworkIds: [] } }),
  },
});
