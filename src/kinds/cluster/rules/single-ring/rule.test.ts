import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one ring': {
      design: change('drbd-single-primary', { 'cluster-kolab': { ringNetworkIds: ['network-ring'] } }),
      blames: ['cluster-kolab'],
    },
    'one ring that is named twice': {
      design: change('drbd-single-primary', { 'cluster-kolab': { ringNetworkIds: ['network-ring', 'network-ring'] } }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    'two rings': template('drbd-single-primary'),
  },
});
