import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another subnet': {
      design: change('nas', { 'filer-nas1': { ip: '10.10.2.41' } }),
      blames: ['filer-nas1'],
      says: /10.10.1.0\/24/,
    },
  },
  good: {
    'in the subnet': template('nas'),
    'the subnet cannot be read': change('nas', { 'network-storage': { cidr: 'x' } }),
    'the address cannot be read': change('nas', { 'filer-nas1': { ip: 'x' } }),
    'no network is named': change('nas', { 'filer-nas1': { ip: '10.10.2.41', networkId: undefined } }),
  },
});
