import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the portals are swapped': {
      design: change('san', { 'san-controller-a': { port: '10.10.2.42' } }),
      blames: ['san-path-1-1', 'san-path-2-1'],
      says: /10.10.2.42/,
    },
  },
  good: {
    'each is in its fabric': template('san'),
    'the subnet cannot be read': change('san', { 'network-san-a': { cidr: 'x' } }),
    'a wildcard is another mistake': change('san', { 'san-controller-a': { port: '0.0.0.0' } }),
    'the portal cannot be read': change('san', { 'san-controller-a': { port: 'x' } }),
    'the switch names no network': change('san', {
      'san-switch-a': { networkId: undefined },
      'san-controller-a': { port: '192.0.2.99' },
    }),
    'a WWPN is in no subnet': change('san', {
      'san-array': { transport: 'fc' },
      'san-controller-a': { port: '50:01:43:80:12:34:56:78' },
    }),
  },
});
