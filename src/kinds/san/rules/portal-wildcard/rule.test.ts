import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const portal = (port: string): MakeDesign => change('san', { 'san-controller-a': { port } });

ruleCases(rule, {
  bad: {
    IPv4: { design: portal('0.0.0.0'), blames: ['san-controller-a'], fixable: false, says: /0\.0\.0\.0/ },
    'with its port': { design: portal('0.0.0.0:3260'), blames: ['san-controller-a'] },
    IPv6: { design: portal('::'), blames: ['san-controller-a'] },
    'IPv6 with its port': { design: portal('[::]:3260'), blames: ['san-controller-a'] },
    'as LIO writes it': { design: portal('[::0]:3260'), blames: ['san-controller-a'] },
  },
  good: {
    'nothing is told': template('san'),
    'an address that only begins so': portal('0.0.0.01'),
    'an IPv6 address that only begins so': portal('::1'),
    'Fibre Channel has no portals': change('san', {
      'san-array': { transport: 'fc' },
      'san-controller-a': { port: '0.0.0.0' },
    }),
  },
});
