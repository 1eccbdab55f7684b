import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const mtu = (network?: number, controller?: number, fabric?: number): MakeDesign =>
  change('san', {
    'network-san-a': network === undefined ? {} : { mtu: network },
    'san-controller-a': controller === undefined ? {} : { mtu: controller },
    'san-switch-a': fabric === undefined ? {} : { mtu: fabric },
  });
const paths = ['san-path-1-1', 'san-path-2-1'];

ruleCases(rule, {
  bad: {
    'both ends send more': {
      design: mtu(9000, 9000, 1500),
      blames: paths,
      fixable: false,
      says: /dropped on the way: 9000 bytes \(san-a\), 9000 bytes \(Controller A\), 1500 bytes \(Switch A\)/,
    },
    'just less than the smaller end': { design: mtu(9000, 4000, 3999), blames: paths },
  },
  good: {
    'nothing is told': template('san'),
    'all have 9000': mtu(9000, 9000, 9000),
    'TCP takes the MTU of the portal, which it passes': mtu(9000, 1500, 1500),
    'TCP takes the MTU of the servers, which it passes': mtu(1500, 9000, 1500),
    'the portal is not told': mtu(9000, undefined, 1500),
    'the servers are not told': mtu(undefined, 9000, 1500),
    'Fibre Channel has no MTU': change(mtu(9000, 9000, 1500), { 'san-array': { transport: 'fc' } }),
  },
});
