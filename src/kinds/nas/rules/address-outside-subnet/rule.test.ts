import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another subnet': {
      design: change('nas', { 'filer-nas1': { ip: '10.10.2.41' } }),
      blames: ['filer-nas1'],
      says: /^NAS has 10\.10\.2\.41, not in storage \(10\.10\.1\.0\/24\)\.$/,
    },
    'one head in another subnet': {
      design: change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.2.43'] } }),
      blames: ['filer-nas1'],
      says: /^NAS has 10\.10\.2\.43, not in/,
    },
  },
  good: {
    'heads in the subnet': change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.1.43'] } }),
    'the address of a head cannot be read': change('nas', { 'filer-nas1': { headIps: ['x'] } }),
    'one head has no address beside its own': change('nas', {
      'filer-nas1': { heads: 'single', headIps: ['10.10.2.42'] },
    }),
    'in the subnet': template('nas'),
    'the subnet cannot be read': change('nas', { 'network-storage': { cidr: 'x' } }),
    'the address cannot be read': change('nas', { 'filer-nas1': { ip: 'x' } }),
    'no network is named': change('nas', { 'filer-nas1': { ip: '10.10.2.41', networkId: undefined } }),
  },
});
