import { draw, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Network } from '../../elements.ts';
import { rule } from './rule.ts';

function switchOf(domainIds: string[]): MakeDesign {
  return draw((build) => {
    build.add(FailureDomain, 'switch', 'Switch 1', { sort: 'switch' });
    build.add(Network, 'lan', 'lan', { cidr: '10.1.1.0/24', purpose: 'cluster', domainIds });
  });
}

ruleCases(rule, {
  bad: { 'a switch of no network': { design: switchOf([]), blames: ['switch'], says: /Nothing hangs on Switch 1/ } },
  good: { 'a switch of a network': switchOf(['switch']) },
});
