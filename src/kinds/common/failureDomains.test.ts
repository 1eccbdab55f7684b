import { describe, expect, test } from 'vitest';
import { draw, type MakeDesign } from '../../../tests/rules/designs.ts';
import type { Separation } from '../../core/model/design.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { workbench } from '../../workbench.ts';
import { Disk, FailureDomain, Server, Site } from './elements.ts';
import { placeOf, placesAround, sharedFates, soleDomains } from './failureDomains.ts';

interface Stands {
  readonly siteId?: string;
  readonly domainIds?: string[];
}

/** alice and bob as told, two rooms with a rack each in one site, and two feeds, the second in rack-2. */
function pair(alice: Stands, bob: Stands, separation: Separation = 'rack'): DesignIndex {
  const make: MakeDesign = draw((build) => {
    build.add(Site, 'hall', 'hall', { scale: 'site' });
    for (const at of [1, 2]) {
      build.add(Site, `room-${at}`, `room-${at}`, { scale: 'room', siteId: 'hall' });
      build.add(Site, `rack-${at}`, `rack-${at}`, { scale: 'rack', siteId: `room-${at}` });
    }
    build.add(Site, 'lone-rack', 'lone-rack', { scale: 'rack' });
    build.add(FailureDomain, 'feed-a', 'Feed A', { sort: 'power-feed' });
    build.add(FailureDomain, 'feed-b', 'Feed B', { sort: 'power-feed', siteId: 'rack-2' });
    build.add(FailureDomain, 'feed-c', 'Feed C', { sort: 'power-feed', siteId: 'rack-2' });
    build.add(FailureDomain, 'blade', 'Blade chassis', { sort: 'enclosure' });
    build.add(Server, 'alice', 'alice', { hostName: 'alice', ...alice });
    build.add(Server, 'bob', 'bob', { hostName: 'bob', ...bob });
    build.add(Disk, 'disk', 'Disk', { serverId: 'bob', purpose: 'data', size: 1, device: '/dev/sdb' });
  });
  return workbench.analyse({ ...make(), separation }).index;
}

function fates(index: DesignIndex): string[] {
  const servers = ['alice', 'bob'].flatMap((id) => index.find(Server, id) ?? []);
  return sharedFates(servers, index).map(
    ({ domain, elements }) => `${domain.name}: ${elements.map(({ name }) => name).join()}`,
  );
}

describe('what takes two servers at once', () => {
  test.each<[string, Stands, Stands, Separation, string[]]>([
    ['nothing is told', {}, {}, 'rack', []],
    ['one rack', { siteId: 'rack-1' }, { siteId: 'rack-1' }, 'rack', ['rack-1: alice,bob']],
    ['two racks', { siteId: 'rack-1' }, { siteId: 'rack-2' }, 'rack', []],
    [
      'two racks in one site, at the scale of sites',
      { siteId: 'rack-1' },
      { siteId: 'rack-2' },
      'site',
      ['hall: alice,bob'],
    ],
    ['two racks in two rooms, at the scale of rooms', { siteId: 'rack-1' }, { siteId: 'rack-2' }, 'room', []],
    ['one room, but no rack is told', { siteId: 'room-1' }, { siteId: 'room-1' }, 'rack', []],
    [
      'one rack of which no room is told',
      { siteId: 'lone-rack' },
      { siteId: 'lone-rack' },
      'room',
      ['lone-rack: alice,bob'],
    ],
    ['one feed', { domainIds: ['feed-a'] }, { domainIds: ['feed-a'] }, 'rack', ['Feed A: alice,bob']],
    ['two feeds each', { domainIds: ['feed-a', 'feed-b'] }, { domainIds: ['feed-a', 'feed-b'] }, 'rack', []],
    ['one of them has a second feed', { domainIds: ['feed-a', 'feed-b'] }, { domainIds: ['feed-a'] }, 'rack', []],
    [
      'one feed, named twice',
      { domainIds: ['feed-a', 'feed-a'] },
      { domainIds: ['feed-a'] },
      'rack',
      ['Feed A: alice,bob'],
    ],
    [
      'a feed and an enclosure back up nothing',
      { domainIds: ['feed-a', 'blade'] },
      { domainIds: ['blade', 'feed-b'] },
      'rack',
      ['Blade chassis: alice,bob'],
    ],
    [
      'the only feed stands in the rack of the other',
      { siteId: 'rack-1', domainIds: ['feed-b'] },
      { siteId: 'rack-2' },
      'rack',
      ['rack-2: alice,bob'],
    ],
    [
      'both feeds stand in the rack of the other',
      { domainIds: ['feed-b', 'feed-c'] },
      { siteId: 'rack-2' },
      'rack',
      ['rack-2: alice,bob'],
    ],
    ['one of two feeds stands there', { domainIds: ['feed-a', 'feed-b'] }, { siteId: 'rack-2' }, 'rack', []],
  ])('%s', (_, alice, bob, separation, expected) => {
    expect(fates(pair(alice, bob, separation))).toEqual(expected);
  });

  test('an element that is given twice shares nothing with itself', () => {
    const index = pair({ siteId: 'rack-1' }, {});
    const alice = index.find(Server, 'alice');
    expect(alice && sharedFates([alice, alice], index)).toEqual([]);
  });
});

test('places are told from the smallest to the largest', () => {
  const index = pair({ siteId: 'rack-1' }, {}, 'room');
  const alice = index.find(Server, 'alice');
  expect(alice && placesAround(alice, index).map(({ id }) => id)).toEqual(['rack-1', 'room-1', 'hall']);
  expect(alice && placeOf(alice, index)?.id).toBe('room-1');
});

test('places that stand in each other do not hang the program', () => {
  const make = draw((build) => {
    build.add(Site, 'a', 'a', { scale: 'rack', siteId: 'b' });
    build.add(Site, 'b', 'b', { scale: 'room', siteId: 'a' });
    build.add(Server, 'alice', 'alice', { hostName: 'alice', siteId: 'a' });
  });
  const { index } = workbench.analyse(make());
  const alice = index.find(Server, 'alice');
  expect(alice && placesAround(alice, index).map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  [['feed-a'], ['Feed A']],
  [['feed-a', 'feed-b'], []],
  [
    ['feed-a', 'blade'],
    ['Feed A', 'Blade chassis'],
  ],
  [['feed-a', 'feed-a'], ['Feed A']],
])('of %j, %j is needed', (domainIds, expected) => {
  const index = pair({ domainIds }, {});
  const alice = index.find(Server, 'alice');
  expect(alice && soleDomains(alice, index).map(({ name }) => name)).toEqual(expected);
});
