import { describe, expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';

function disks(): Hand {
  const hand = startHand();
  hand.drop('cluster');
  for (const name of ['alice', 'bob', 'charlie']) {
    hand.drop('server', 'Cluster 1');
    hand.drop('disk-data', name);
  }
  return hand;
}

function replicated(): Hand {
  const hand = disks();
  hand.link('vdb on alice', 'vdb on bob');
  return hand;
}

const roles = (hand: Hand): string[] =>
  hand.all<{ role: string }>('drbd-replica').map(({ name, role }) => `${name}: ${role}`);

test('linking two disks makes a complete resource over a network of its own', () => {
  const hand = replicated();
  expect(hand.find('r0')).toMatchObject({ type: 'drbd-resource', port: 7788, mode: 'single-primary', protocol: 'C' });
  expect(hand.all('drbd-volume')).toMatchObject([{ number: 0, minor: 0 }]);
  expect(roles(hand)).toEqual(['r0 on alice: primary', 'r0 on bob: secondary']);
  expect(hand.find('replication')).toMatchObject({ purpose: 'replication' });
});

test('the next resource takes the next name, minor and port, and the same network', () => {
  const hand = replicated();
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  hand.move('vdc on bob', 'vdc on alice');
  expect(hand.find('r1')).toMatchObject({ port: 7789 });
  expect(hand.all('drbd-volume')[1]).toMatchObject({ minor: 1 });
  expect(hand.all('network').filter((network) => network.name.startsWith('replication'))).toHaveLength(1);
});

test('a third disk becomes a third replica, with an address and a quorum', () => {
  const hand = replicated();
  hand.link('vdb on charlie', 'vdb on bob');
  expect(roles(hand)).toEqual(['r0 on alice: primary', 'r0 on bob: secondary', 'r0 on charlie: secondary']);
  expect(hand.find('r0')).toMatchObject({ quorum: 'majority' });
});

test('a tie-breaker has no disk', () => {
  const hand = replicated();
  hand.act('r0', `add-tie-breaker-${hand.find('charlie').id}`);
  expect(hand.find('r0 on charlie')).toMatchObject({ role: 'tie-breaker', disks: [], nodeId: 2 });
});

test('dual-primary and back leaves filesystem and protocol alone', () => {
  const hand = replicated();
  hand.act('r0', 'format-ext4');
  hand.act('r0', 'mount');
  hand.act('r0', 'make-dual-primary');
  expect(roles(hand)).toEqual(['r0 on alice: primary', 'r0 on bob: primary']);
  expect(hand.find('r0')).toMatchObject({ mode: 'dual-primary', protocol: 'C' });
  expect(hand.all('filesystem')).toMatchObject([{ fsType: 'ext4' }]);
  hand.act('r0', 'make-single-primary');
  expect(roles(hand)).toEqual(['r0 on alice: primary', 'r0 on bob: secondary']);
});

test('a new primary takes mount and services along', () => {
  const hand = replicated();
  hand.act('r0', 'mount');
  hand.drop('service-imap', '/srv/r0');
  hand.act('vdb on bob', `make-primary-${hand.find('bob').id}`);
  expect(roles(hand)).toEqual(['r0 on alice: secondary', 'r0 on bob: primary']);
  expect(hand.find('/srv/r0')).toMatchObject({ serverId: hand.find('bob').id, standbyIds: [hand.find('alice').id] });
  expect(hand.find('IMAP')).toMatchObject({ serverId: hand.find('bob').id, standbyIds: [hand.find('alice').id] });
});

test('dual-primary is mounted on both servers with GFS2', () => {
  const hand = replicated();
  hand.act('r0', 'make-dual-primary');
  hand.act('r0', 'mount');
  expect(hand.all('filesystem')).toMatchObject([{ fsType: 'gfs2' }]);
  expect(hand.all('mount')).toMatchObject([
    { path: '/srv/r0', standbyIds: [] },
    { path: '/srv/r0', standbyIds: [] },
  ]);
});

test('a second volume takes free disks of all replicas', () => {
  const hand = replicated();
  expect(hand.actionIds('r0')).not.toContain('add-volume');
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  hand.act('r0', 'add-volume');
  expect(hand.all<{ disks: unknown[] }>('drbd-replica').map((replica) => replica.disks.length)).toEqual([2, 2]);
});

test('a further server gets a replica by the menu, on its free disk or on a new one of the same size', () => {
  const hand = replicated();
  hand.act('r0', `add-replica-${hand.find('charlie').id}`);
  expect(roles(hand)).toContain('r0 on charlie: secondary');
  expect(hand.all('disk')).toHaveLength(6);
  const fourth = hand.drop('server');
  hand.act('r0', `add-replica-${fourth.id}`);
  expect(roles(hand)).toContain(`r0 on ${fourth.name}: secondary`);
  expect(hand.all('disk').filter(({ serverId }) => serverId === fourth.id)).toMatchObject([
    { purpose: 'os' },
    { purpose: 'data', size: (hand.find('vdb on alice') as { size?: number }).size },
  ]);
});

test('a resource that is full offers no further replica', () => {
  const hand = replicated();
  hand.act('r0', 'make-dual-primary');
  expect(hand.actionIds('r0').filter((id) => id.startsWith('add-replica'))).toEqual([]);
});

test('a server is replicated whole: each free disk gets a resource, with what the other server has free or new disks', () => {
  const hand = startHand();
  hand.drop('server');
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'alice');
  hand.act('alice', 'replicate-server-new');
  expect(roles(hand)).toEqual([
    'r0 on alice: primary',
    'r0 on bob: secondary',
    'r1 on alice: primary',
    'r1 on bob: secondary',
  ]);
  expect(hand.actionIds('alice').filter((id) => id.startsWith('replicate-server'))).toEqual([]);
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  hand.act('alice', `replicate-server-${hand.find('bob').id}`);
  expect(hand.find('r2 on bob')).toMatchObject({ disks: [{ backingId: hand.find('vdd on bob').id }] });
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  hand.fill('vde on bob', 'size', 2 ** 30);
  hand.act('alice', `replicate-server-${hand.find('bob').id}`);
  expect(hand.find('r3 on bob'), 'a disk that is too small stays free').toMatchObject({
    disks: [{ backingId: hand.find('vdf on bob').id }],
  });
});

test('a server of a cluster is replicated to another member, not to a server outside of it', () => {
  const hand = disks();
  const ids = hand.actionIds('alice').filter((id) => id.startsWith('replicate-server'));
  expect(ids).toEqual([hand.find('bob').id, hand.find('charlie').id].map((id) => `replicate-server-${id}`));
});

describe('refusals say why', () => {
  test.each<[string, (hand: Hand) => string, string]>([
    [
      'two disks of one server',
      (hand) => {
        hand.drop('disk-data', 'charlie');
        return hand.whyNotLink('vdb on charlie', 'vdc on charlie');
      },
      'Both disks are in charlie and would be lost together; replicate to a disk of another server.',
    ],
    [
      'the OS disk',
      (hand) => hand.whyNotLink('vda on charlie', 'vdb on alice'),
      'OS Disk on charlie holds the operating system; take a data disk.',
    ],
    [
      'the same pair again',
      (hand) => hand.whyNotLink('vdb on alice', 'vdb on bob'),
      'r0 replicates these two disks already.',
    ],
    [
      'a disk with a filesystem',
      (hand) => {
        hand.act('vdb on charlie', 'mount');
        return hand.whyNotLink('vdb on alice', 'vdb on charlie');
      },
      'Data Disk on charlie is used by the filesystem "XFS"; delete that first.',
    ],
    [
      'the disk of a replica moved',
      (hand) => hand.whyNotMove('vdb on alice', 'charlie'),
      'Data Disk on alice holds the DRBD replica "r0 on alice" of r0; delete that first.',
    ],
    [
      'a mount on the secondary',
      (hand) => {
        hand.drop('mount', 'bob');
        return hand.whyNotLink('/srv/volume', 'r0');
      },
      'bob is secondary for r0 and cannot open it.',
    ],
    [
      'a resource without a pair',
      () => startHand().whyNotDrop('drbd-resource'),
      'DRBD joins free data disks of two servers; the design has no two such servers.',
    ],
    [
      '8.4 with a third server',
      () => {
        const hand = replicated();
        const old = startHand({
          ...hand.design,
          elements: {
            ...hand.design.elements,
            [hand.find('r0').id]: { ...hand.find('r0'), generation: '8.4' } as never,
          },
        });
        return old.whyNotLink('vdb on charlie', 'vdb on alice');
      },
      'DRBD 8.4 replicates to one other server; change r0 to DRBD 9 first.',
    ],
  ])('%s', (_, ask, why) => {
    expect(ask(replicated())).toBe(why);
  });
});
