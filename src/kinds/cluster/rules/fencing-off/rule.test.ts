import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'switched off': {
      design: change('drbd-single-primary', { 'cluster-kolab': { fencing: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'switched off, and no device is there': {
      design: change('drbd-single-primary', { 'cluster-kolab': { fencing: 'off' }, 'fence-bob': null }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
  },
  good: {
    on: template('drbd-single-primary'),
  },
});
