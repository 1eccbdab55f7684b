import { describe, expect, test } from 'vitest';
import { tieBreakerDesign } from '../../../tests/drbdVariants.ts';
import { startHand, type Hand } from '../../../tests/hand.ts';
import { reactorCrossLinkDesign } from '../../../tests/reactorDesigns.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';

function pair(): Hand {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  return hand;
}

test('a cluster comes with two rings, its members with addresses in both and a fence device each', () => {
  const hand = pair();
  const rings = hand.all<{ purpose: string }>('network').map((network) => network.purpose);
  expect(rings).toEqual(['cluster', 'client']);
  expect(hand.all<{ nodeId: number }>('member').map((member) => member.nodeId)).toEqual([1, 2]);
  expect(
    hand.all<{ delay: number; ip: string }>('fence-device').map(({ name, delay, ip }) => [name, delay, ip]),
  ).toEqual([
    ['fence_alice', 5, '10.3.1.31'],
    ['fence_bob', 0, '10.3.1.32'],
  ]);
  expect(hand.all('address')).toHaveLength(4);
});

test('a server that moves takes its fence device along and gets a node id that is free', () => {
  const hand = pair();
  hand.drop('cluster');
  hand.move('bob', 'Cluster 2');
  const second = hand.find('Cluster 2').id;
  expect(hand.all('member').filter((member) => member['clusterId' as never] === second)).toMatchObject([{ nodeId: 1 }]);
  expect(hand.find('fence_bob')).toMatchObject({ clusterId: second });
});

test('a server dragged out leaves the cluster, and its fence device goes', () => {
  const hand = pair();
  hand.move('bob');
  expect(hand.all('member').map((member) => member.name)).toEqual(['alice']);
  expect(hand.all('fence-device').map((device) => device.name)).toEqual(['fence_alice']);
});

test('one member keeps a head start, whoever leaves and comes back', () => {
  const hand = pair();
  hand.move('alice');
  hand.move('alice', 'Cluster 1');
  expect(hand.all<{ delay: number }>('fence-device').map((device) => device.delay)).toEqual([0, 5]);
});

test('a quorum device brings its own server when there is none outside', () => {
  const hand = pair();
  hand.drop('quorum-device', 'Cluster 1');
  expect(hand.all('quorum-device')[0]).toMatchObject({ serverId: hand.find('witness').id, algorithm: 'ffsplit' });
});

describe('refusals say why', () => {
  test.each<[string, (hand: Hand) => string, string]>([
    ['a member again', (hand) => hand.whyNotMove('alice', 'Cluster 1'), 'alice is a member of Cluster 1 already.'],
    [
      'a third fence device',
      (hand) => hand.whyNotDrop('fence-device', 'Cluster 1'),
      'Every member of Cluster 1 has a fence device; drop a second one onto the member itself.',
    ],
    [
      'a quorum device on a member',
      (hand) => hand.whyNotDrop('quorum-device', 'alice'),
      'alice is a member of Cluster 1; the third vote lives outside the cluster.',
    ],
    [
      'a fence device outside',
      (hand) => {
        hand.drop('server');
        return hand.whyNotDrop('fence-device', 'charlie');
      },
      'charlie is in no cluster; only a cluster fences its members.',
    ],
    [
      'an address without a cluster',
      (hand) => {
        hand.drop('server');
        return hand.whyNotDrop('floating-address', 'charlie');
      },
      'charlie is in no cluster; only a cluster moves addresses.',
    ],
  ])('%s', (_, ask, why) => {
    expect(ask(pair())).toBe(why);
  });
});

describe('drbd-reactor manages', () => {
  test('a cluster changes hands where something on DRBD moves, and keeps what it had', () => {
    const hand = startHand(reactorCrossLinkDesign());
    hand.act('kolab', 'change-manager');
    expect(hand.find('kolab')).not.toHaveProperty('manager');
    hand.act('kolab', 'change-manager');
    expect(hand.find('kolab')).toMatchObject({ manager: 'drbd-reactor', stickiness: 200 });
    expect(pair().actionIds('Cluster 1')).not.toContain('change-manager');
  });

  test('nothing that fences or votes is added', () => {
    const hand = startHand(reactorCrossLinkDesign());
    hand.drop('server', 'kolab');
    expect(hand.all('member')).toHaveLength(3);
    expect(hand.all('fence-device')).toEqual([]);
    expect(hand.whyNotDrop('fence-device', 'kolab')).toBe('drbd-reactor manages kolab; it fences nobody.');
    expect(hand.whyNotDrop('quorum-device', 'kolab')).toBe('drbd-reactor manages kolab; the servers of DRBD vote.');
  });

  test('fence devices that are left over are not in the figure', () => {
    const idle = patchElement(tieBreakerDesign(), 'cluster-kolab', { manager: 'drbd-reactor' });
    const titles = (design: Design): string => JSON.stringify(workbench.draw(workbench.analyse(design)));
    expect(titles(tieBreakerDesign())).toContain('switches off');
    expect(titles(idle)).not.toContain('switches off');
  });
});
