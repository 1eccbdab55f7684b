import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob has the address of alice': {
      design: change('drbd-single-primary', { 'address-bob-replication': { ip: '10.1.1.31' } }),
      blames: ['address-alice-replication', 'address-bob-replication'],
    },
    'written in two ways': {
      design: change('drbd-single-primary', {
        'address-bob-replication': { ip: 'fd00::1' },
        'address-alice-replication': { ip: 'FD00:0::1' },
      }),
      blames: ['address-alice-replication', 'address-bob-replication'],
    },
  },
  good: {
    'each has its own': template('drbd-single-primary'),
    'two that are no addresses': change('drbd-single-primary', {
      'address-bob-replication': { ip: 'x' },
      'address-alice-replication': { ip: 'x' },
    }),
  },
});
