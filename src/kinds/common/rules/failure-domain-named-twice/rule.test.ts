import { draw, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Network, Server } from '../../elements.ts';
import { rule } from './rule.ts';

function hung(domainIds: string[]): MakeDesign {
  return draw((build) => {
    for (const id of ['feed-a', 'feed-b']) build.add(FailureDomain, id, id, { sort: 'power-feed' });
    build.add(Server, 'alice', 'alice', { hostName: 'alice', domainIds });
    build.add(Network, 'lan', 'lan', { cidr: '10.1.1.0/24', purpose: 'cluster' });
  });
}

ruleCases(rule, {
  bad: {
    'both supplies on one feed': {
      design: hung(['feed-a', 'feed-a']),
      blames: ['alice'],
      says: /alice names feed-a more than once/,
      fixable: true,
    },
    'two feeds, both twice': {
      design: hung(['feed-a', 'feed-b', 'feed-b', 'feed-a']),
      blames: ['alice'],
      says: /names feed-a and feed-b more than once/,
    },
  },
  good: {
    'two feeds': hung(['feed-a', 'feed-b']),
    'one feed': hung(['feed-a']),
    none: hung([]),
  },
});
