import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'three milliseconds': {
      design: change('drbd-dual-primary', { 'network-replication': { roundTrip: 3 } }),
      blames: ['drbd-data'],
      says: /replication, where .* 3 milliseconds/,
      fixable: false,
    },
    'the second path is slow': {
      design: change('drbd-dual-primary', {
        'network-ring': { roundTrip: 20 },
        'network-replication': { roundTrip: 4 },
      }),
      blames: ['drbd-data'],
      says: /replication and ring, where .* 20 milliseconds/,
    },
  },
  good: {
    'nothing is told of the networks': template('drbd-dual-primary'),
    'two milliseconds': change('drbd-dual-primary', { 'network-replication': { roundTrip: 2 } }),
    'DRBD 8.4 has one path': change('drbd-dual-primary', {
      'drbd-data': { generation: '8.4' },
      'network-ring': { roundTrip: 20 },
    }),
    'one primary': change('drbd-single-primary', { 'network-replication': { roundTrip: 20 } }),
  },
});
