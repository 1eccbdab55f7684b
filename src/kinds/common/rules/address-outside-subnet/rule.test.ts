import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another subnet': {
      design: change('drbd-single-primary', { 'address-alice-replication': { ip: '10.1.2.31' } }),
      blames: ['address-alice-replication'],
      says: /10.1.1.0\/24/,
    },
    'another family': {
      design: change('drbd-single-primary', { 'address-alice-replication': { ip: 'fd00::31' } }),
      blames: ['address-alice-replication'],
    },
  },
  good: {
    'in the subnet': template('drbd-single-primary'),
    'the subnet cannot be read': change('drbd-single-primary', { 'network-replication': { cidr: 'x' } }),
  },
});
