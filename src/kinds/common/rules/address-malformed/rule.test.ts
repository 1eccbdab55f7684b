import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a number above 255': {
      design: change('drbd-single-primary', { 'address-alice-replication': { ip: '10.1.1.311' } }),
      blames: ['address-alice-replication'],
      says: /10.1.1.311/,
    },
    'a name': {
      design: change('drbd-single-primary', { 'address-alice-replication': { ip: 'alice' } }),
      blames: ['address-alice-replication'],
    },
    nothing: {
      design: change('drbd-single-primary', { 'address-alice-replication': { ip: '' } }),
      blames: ['address-alice-replication'],
    },
  },
  good: {
    IPv4: template('drbd-single-primary'),
    IPv6: change('drbd-single-primary', { 'address-alice-replication': { ip: 'fd00:1::31' } }),
  },
});
