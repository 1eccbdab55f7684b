import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another subnet': {
      design: change('drbd-single-primary', { 'floating-address-192-0-2-10': { ip: '198.51.100.10' } }),
      blames: ['floating-address-192-0-2-10'],
      says: /192.0.2.0\/24/,
    },
  },
  good: {
    'in the subnet': template('drbd-single-primary'),
    'the subnet cannot be read': change('drbd-single-primary', { 'network-client': { cidr: 'x' } }),
    'the address cannot be read': change('drbd-single-primary', { 'floating-address-192-0-2-10': { ip: 'x' } }),
  },
});
