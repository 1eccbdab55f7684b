import { expect, test } from 'vitest';
import { draw } from '../../../tests/rules/designs.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';
import { Disk, FailureDomain, Network, Server, Site } from './elements.ts';

const hall = draw((build) => {
  build.add(Site, 'room', 'room', { scale: 'room' });
  build.add(Site, 'rack', 'rack', { scale: 'rack', siteId: 'room' });
  build.add(FailureDomain, 'feed-a', 'Feed A', { sort: 'power-feed' });
  build.add(FailureDomain, 'feed-b', 'Feed B', { sort: 'power-feed', siteId: 'rack' });
  build.add(FailureDomain, 'switch', 'Switch', { sort: 'switch' });
  build.add(FailureDomain, 'shelf', 'Shelf', { sort: 'enclosure' });
  build.add(Server, 'alice', 'alice', { hostName: 'alice', domainIds: ['feed-a', 'feed-b', 'switch'] });
  build.add(Server, 'bob', 'bob', { hostName: 'bob', siteId: 'rack' });
  build.add(Server, 'charlie', 'charlie', { hostName: 'charlie', domainIds: ['feed-a', 'feed-a'] });
  build.add(Network, 'lan', 'lan', { cidr: '10.1.1.0/24', purpose: 'cluster', domainIds: ['switch'] });
  build.add(Disk, 'disk', 'Disk', {
    serverId: 'alice',
    purpose: 'data',
    size: 1,
    device: '/dev/sdb',
    domainIds: ['shelf'],
  });
})();

function after(...steps: string[]): string[] {
  const events = steps.map((step): WorldEvent => {
    const elementId = step.replace('+', '');
    return step.startsWith('+') ? { type: 'recover', elementId } : { type: 'fail', elementId };
  });
  return [...workbench.analyse(hall, events).world.failed].toSorted();
}

test.each([
  ['one of two feeds is enough', ['feed-b'], ['feed-b']],
  ['both gone: down', ['feed-a', 'feed-b'], ['alice', 'charlie', 'feed-a', 'feed-b']],
  ['the order does not matter', ['feed-b', 'feed-a'], ['alice', 'charlie', 'feed-a', 'feed-b']],
  ['one comes back', ['feed-a', 'feed-b', '+feed-b'], ['charlie', 'feed-a']],
  ['a feed that is named twice is still one', ['feed-a'], ['charlie', 'feed-a']],
  ['parts of another sort back up nothing', ['switch'], ['alice', 'lan', 'switch']],
  ['a shelf takes its disk, not the server', ['shelf'], ['disk', 'shelf']],
  ['a room takes racks, servers and feeds', ['room'], ['bob', 'feed-b', 'rack', 'room']],
  ['a rack with the second feed', ['feed-a', 'rack'], ['alice', 'bob', 'charlie', 'feed-a', 'feed-b', 'rack']],
  ['the same, the other way round', ['rack', 'feed-a'], ['alice', 'bob', 'charlie', 'feed-a', 'feed-b', 'rack']],
])('%s', (_, events, failed) => {
  expect(after(...events)).toEqual(failed);
});
