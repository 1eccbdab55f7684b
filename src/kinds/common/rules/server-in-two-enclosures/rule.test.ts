import { draw, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Server } from '../../elements.ts';
import { rule } from './rule.ts';

function hung(domainIds: string[]): MakeDesign {
  return draw((build) => {
    for (const id of ['chassis-1', 'chassis-2']) build.add(FailureDomain, id, id, { sort: 'enclosure' });
    for (const id of ['feed-a', 'feed-b']) build.add(FailureDomain, id, id, { sort: 'power-feed' });
    for (const id of ['host-1', 'host-2']) build.add(FailureDomain, id, id, { sort: 'hypervisor' });
    build.add(Server, 'alice', 'alice', { hostName: 'alice', domainIds });
  });
}

ruleCases(rule, {
  bad: {
    'two blade chassis': {
      design: hung(['chassis-1', 'chassis-2']),
      blames: ['alice'],
      says: /the enclosures chassis-1 and chassis-2/,
      fixable: false,
    },
  },
  good: {
    'one chassis': hung(['chassis-1']),
    'one chassis and two feeds': hung(['chassis-1', 'feed-a', 'feed-b']),
    'a virtual machine that may run on two hypervisors': hung(['host-1', 'host-2']),
    'one chassis named twice is another mistake': hung(['chassis-1', 'chassis-1']),
  },
});
