import { describe, expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';
import { workbench } from '../../workbench.ts';
import { nextAddress } from './edits/subnet.ts';

function twoServers(): Hand {
  const hand = startHand();
  hand.drop('server');
  hand.drop('server');
  hand.drop('disk-data', 'alice');
  return hand;
}

describe('new things have names of their own', () => {
  test('servers are called alice, bob, charlie, then by number', () => {
    const hand = startHand();
    for (let count = 0; count < 5; count += 1) hand.drop('server');
    expect(hand.all('server').map((server) => server.name)).toEqual([
      'alice',
      'bob',
      'charlie',
      'server-4',
      'server-5',
    ]);
  });

  test('disks get the next free device of their server', () => {
    const hand = startHand();
    hand.drop('server');
    hand.drop('disk-data', 'alice');
    hand.drop('disk-data', 'alice');
    expect(hand.all<{ device: string }>('disk').map((disk) => disk.device)).toEqual([
      '/dev/vda',
      '/dev/vdb',
      '/dev/vdc',
    ]);
  });

  test('a server in a linked network gets the next free address', () => {
    const hand = twoServers();
    hand.drop('network');
    hand.link('alice', 'client');
    hand.link('client', 'bob');
    expect(hand.all('address').map((address) => address.name)).toEqual(['192.0.2.31', '192.0.2.32']);
  });
});

describe.each([
  ['10.1.1.0/24', ['10.1.1.31'], '10.1.1.32'],
  ['10.1.1.0/30', [], '10.1.1.2'],
  ['10.1.1.0/30', ['10.1.1.2'], '10.1.1.1'],
  ['10.1.1.0/30', ['10.1.1.2', '10.1.1.1'], undefined],
  ['fd00:1::/64', ['fd00:1::31'], 'fd00:1::32'],
  ['no subnet', [], undefined],
  ['10.1.1.0/33', [], undefined],
  ['10.1.300.0/24', [], undefined],
])('in %s with %j taken', (cidr, taken, expected) => {
  test(`the next address is ${expected ?? 'none'}`, () => {
    expect(nextAddress(cidr, new Set(taken))).toBe(expected);
  });
});

describe('refusals say why', () => {
  test.each<[string, (hand: Hand) => string, string]>([
    ['a disk on the canvas', (hand) => hand.whyNotDrop('disk-data'), 'A disk lives in a server; drop it onto one.'],
    [
      'a service on the canvas',
      (hand) => hand.whyNotDrop('service-imap'),
      'IMAP runs on a server; drop it onto one, or onto a mount.',
    ],
    [
      'mounting the OS disk',
      (hand) => hand.whyNotDrop('mount', 'vda on alice'),
      'OS Disk on alice holds the operating system; take a data disk.',
    ],
    ['a thing linked to itself', (hand) => hand.whyNotLink('alice', 'alice'), 'Link it to something else than itself.'],
    [
      'a disk of another server',
      (hand) => {
        hand.drop('mount', 'bob');
        return hand.whyNotLink('/srv/volume', 'vdb on alice');
      },
      'Data Disk on alice is in another server than /srv/volume.',
    ],
    [
      'a used disk is moved',
      (hand) => {
        hand.drop('mount', 'vdb on alice');
        return hand.whyNotMove('vdb on alice', 'bob');
      },
      'Data Disk on alice holds the filesystem "XFS"; delete that first.',
    ],
    [
      'a mount leaves its disk',
      (hand) => {
        hand.drop('mount', 'vdb on alice');
        return hand.whyNotMove('/srv/vdb', 'bob');
      },
      'bob does not reach XFS, which /srv/vdb mounts.',
    ],
    [
      'a site goes into itself',
      (hand) => {
        hand.drop('site');
        hand.drop('rack', 'site-1');
        return hand.whyNotMove('site-1', 'rack-1');
      },
      'rack-1 stands in site-1 itself.',
    ],
  ])('%s', (_, ask, why) => {
    expect(ask(twoServers())).toBe(why);
  });
});

test('a free disk moves to another server under a device name that is free there', () => {
  const hand = twoServers();
  hand.drop('disk-data', 'bob');
  const { id } = hand.find('vdb on alice');
  hand.move('vdb on alice', 'bob');
  expect(hand.design.elements[id]).toMatchObject({ serverId: hand.find('bob').id, device: '/dev/vdc' });
});

test('a server goes into a site and out again', () => {
  const hand = twoServers();
  hand.drop('site');
  hand.move('alice', 'site-1');
  expect(hand.find('alice')).toMatchObject({ siteId: hand.find('site-1').id });
  hand.move('alice');
  expect(hand.find('alice')).not.toHaveProperty('siteId');
});

test('services find their data in the mount they are dropped onto, each in a directory of its own', () => {
  const hand = twoServers();
  hand.drop('mount', 'vdb on alice');
  hand.drop('service-imap', '/srv/vdb');
  hand.drop('service-imap', 'alice');
  hand.drop('service-ldap', 'bob');
  expect(hand.all<{ dataPath: string }>('service').map((service) => [service.name, service.dataPath])).toEqual([
    ['IMAP', '/srv/vdb/imap'],
    ['IMAP 2', '/srv/vdb/imap2'],
    ['LDAP', '/var/lib/ldap'],
  ]);
});

test('a filesystem is changed, not stacked', () => {
  const hand = twoServers();
  hand.act('vdb on alice', 'format-ext4');
  hand.act('vdb on alice', 'format-xfs');
  expect(hand.all('filesystem')).toHaveLength(1);
  expect(hand.all('filesystem')[0]).toMatchObject({ fsType: 'xfs', name: 'XFS' });
});

describe('failure domains', () => {
  test('a feed is dropped onto a server, then linked to another, then taken off', () => {
    const hand = twoServers();
    hand.drop('power-feed', 'alice');
    hand.link('Feed A', 'bob');
    const feed = hand.find('Feed A').id;
    expect(hand.all('server').map((server) => server['domainIds'])).toEqual([[feed], [feed]]);
    expect(hand.whyNotLink('bob', 'Feed A')).toBe('bob hangs on Feed A already.');
    hand.act('bob', `unhang-${feed}`);
    expect(hand.find('bob')).not.toHaveProperty('domainIds');
    hand.move('bob', 'Feed A');
    expect(hand.find('bob')).toMatchObject({ domainIds: [feed] });
  });

  test('a second feed is offered by the menu and hung beside the first', () => {
    const hand = twoServers();
    hand.drop('power-feed', 'alice');
    hand.drop('power-feed');
    hand.act('alice', `hang-${hand.find('Feed B').id}`);
    expect(hand.find('alice')).toMatchObject({ domainIds: [hand.find('Feed A').id, hand.find('Feed B').id] });
    expect(hand.actionIds('alice').filter((id) => id.startsWith('hang-'))).toEqual([]);
  });

  test('what has no field for it hangs on nothing', () => {
    const hand = twoServers();
    hand.drop('enclosure');
    hand.drop('mount', 'alice');
    expect(hand.whyNotMove('Enclosure 1', hand.all('mount')[0]?.name)).not.toMatch(/^allowed/);
  });

  test('it stands in a place and can leave it', () => {
    const hand = twoServers();
    hand.drop('rack');
    hand.drop('switch', 'rack-1');
    expect(hand.find('Switch 1')).toMatchObject({ siteId: hand.find('rack-1').id });
    expect(hand.whyNotMove('Switch 1', 'rack-1')).toBe('Switch 1 stands in rack-1 already.');
    hand.move('Switch 1');
    expect(hand.find('Switch 1')).not.toHaveProperty('siteId');
    hand.drop('hypervisor');
    hand.move('Hypervisor 1', 'rack-1');
    expect(hand.find('Hypervisor 1')).toMatchObject({ siteId: hand.find('rack-1').id });
  });

  test('things of other kinds hang on it as well, and the canvas says which', () => {
    const hand = startHand();
    hand.drop('san-array');
    hand.drop('enclosure', 'SAN Array');
    const domain = hand.find('Enclosure 1').id;
    expect(hand.find('SAN Array')).toMatchObject({ domainIds: [domain] });
    expect(workbench.canvas(hand.design).node(domain)?.box.detail).toBe('SAN Array');
  });

  test('the figure shows it with a line to everything that hangs on it', () => {
    const hand = twoServers();
    hand.drop('power-feed', 'alice');
    hand.link('Feed A', 'bob');
    const { boxes, arrows } = workbench.draw(workbench.analyse(hand.design));
    const feed = hand.find('Feed A').id;
    expect(boxes.find(({ elementId }) => elementId === feed)).toMatchObject({ shape: 'fence', detail: 'power feed' });
    expect(arrows.filter(({ from }) => from === feed).map(({ to }) => to)).toEqual([
      hand.find('alice').id,
      hand.find('bob').id,
    ]);
  });
});
