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
    'the portal has less': {
      design: mtu(9000, 1500),
      blames: paths,
      fixable: false,
      says: /9000 bytes \(san-a\), 1500 bytes \(Controller A\)/,
    },
    'the portal has more': { design: mtu(1500, 9000), blames: paths },
    'the portal has as little as the switch': {
      design: mtu(9000, 1500, 1500),
      blames: paths,
      says: /1500 bytes \(Switch A\)/,
    },
    'the switch passes less than the servers send, the portal is not told': {
      design: mtu(9000, undefined, 8999),
      blames: paths,
    },
    'the switch passes less than the portal sends, the servers are not told': {
      design: mtu(undefined, 9000, 8999),
      blames: paths,
    },
  },
  good: {
    'nothing is told': template('san'),
    'all have 9000': mtu(9000, 9000, 9000),
    'the switch passes more': mtu(9000, 9000, 9216),
    'the switch passes less than both, which is another rule': mtu(9000, 9000, 1500),
    'only the network is told': mtu(9000),
    'only the portal is told': mtu(undefined, 9000),
    'only the switch is told': mtu(undefined, undefined, 1500),
    'Fibre Channel has no MTU': change(mtu(9000, 1500), { 'san-array': { transport: 'fc' } }),
  },
});
