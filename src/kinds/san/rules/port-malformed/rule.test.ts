import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a name': {
      design: change('san', { 'san-controller-a': { port: 'san1' } }),
      blames: ['san-controller-a'],
      says: /an IPv4 or IPv6 address/,
    },
    'an address for Fibre Channel': {
      design: change('san', { 'san-array': { transport: 'fc' } }),
      blames: ['san-controller-a', 'san-controller-b'],
      says: /WWPN .* sixteen/,
    },
  },
  good: {
    addresses: template('san'),
    'a WWPN for Fibre Channel': change('san', {
      'san-array': { transport: 'fc' },
      'san-controller-a': { port: '0x5001438012345678' },
      'san-controller-b': { port: '50:01:43:80:12:34:56:79' },
    }),
  },
});
