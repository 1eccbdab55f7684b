import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const far = { 'network-replication': { roundTrip: 6 } };

ruleCases(rule, {
  bad: {
    'six milliseconds': {
      design: change('drbd-single-primary', far),
      blames: ['drbd-kolab'],
      says: /replication, 6 ms there and back, because of protocol C/,
      fixable: false,
    },
    'protocol B waits for the line as well': {
      design: change('drbd-single-primary', { ...far, 'drbd-kolab': { protocol: 'B' } }),
      blames: ['drbd-kolab'],
    },
    'the second path is the long one': {
      design: change('drbd-single-primary', {
        'network-ring': { roundTrip: 30 },
        'drbd-kolab': { networkIds: ['network-replication', 'network-ring'] },
      }),
      blames: ['drbd-kolab'],
      says: /over ring, 30 ms/,
    },
  },
  good: {
    'five milliseconds': change('drbd-single-primary', { 'network-replication': { roundTrip: 5 } }),
    'nobody told': template('drbd-single-primary'),
    'protocol A does not wait': change('drbd-single-primary', { ...far, 'drbd-kolab': { protocol: 'A' } }),
    'dual-primary has a rule of its own': change('drbd-dual-primary', far),
    'DRBD 8.4 uses the first path only': change('drbd-single-primary', {
      'network-ring': { roundTrip: 30 },
      'drbd-kolab': { networkIds: ['network-replication', 'network-ring'], generation: '8.4' },
    }),
  },
});
