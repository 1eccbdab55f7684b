import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const port = (port: string, other = '10.10.2.41'): MakeDesign =>
  change('san', { 'san-controller-a': { port }, 'san-controller-b': { port: other } });
const both = ['san-controller-a', 'san-controller-b'];

ruleCases(rule, {
  bad: {
    'one address': { design: port('10.10.2.41'), blames: both, fixable: false, says: /Controller [AB] of SAN Array/ },
    'one address, once with its port': { design: port('10.10.2.41:3260'), blames: both },
    'one IPv6 address': { design: port('2001:DB8::1', '2001:db8::1'), blames: both },
    'one WWPN': { design: port('50:01:43:80:12:34:56:7A', '0x500143801234567a'), blames: both },
    'the address of a server': {
      design: port('10.10.1.31'),
      blames: ['san-controller-a'],
      says: /10\.10\.1\.31 of Kolab Server 1/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'none is written yet': port('', ''),
    'two ports of one address': port('10.10.2.41:3261'),
    'a wildcard is another mistake': port('0.0.0.0', '0.0.0.0'),
    'no address is written yet': change(port(''), { 'address-kolab1-san-a': { ip: '' } }),
  },
});
