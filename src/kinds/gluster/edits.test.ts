import { describe, expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';

function volume(): Hand {
  const hand = startHand();
  hand.drop('gluster-volume');
  hand.drop('server', 'GlusterFS');
  hand.drop('server', 'GlusterFS');
  return hand;
}

test('servers in a pool become peers with a brick each', () => {
  const hand = volume();
  expect(hand.find('gv0')).toMatchObject({ form: 'replicate', setSize: 2 });
  expect(hand.all<{ path: string; position: number }>('brick').map(({ path, position }) => [path, position])).toEqual([
    ['/data/glusterfs/gv0/brick', 0],
    ['/data/glusterfs/gv0/brick', 1],
  ]);
  expect(hand.all('address')).toHaveLength(2);
});

test.each([
  ['make-replica-3', { form: 'replicate', setSize: 3 }],
  ['add-arbiter', { form: 'arbiter' }],
  ['make-2-plus-1', { form: 'disperse', setSize: 3, redundancy: 1 }],
])('%s adds the third brick on a third server', (action, expected) => {
  const hand = volume();
  hand.act('gv0', action);
  expect(hand.find('gv0')).toMatchObject({ ...expected, serverQuorum: 'on' });
  expect(new Set(hand.all<{ serverId: string }>('brick').map((brick) => brick.serverId)).size).toBe(3);
});

test('an arbiter on a server that is there already', () => {
  const hand = volume();
  hand.drop('server');
  hand.act('gv0', `add-arbiter-${hand.find('alice').id}`);
  expect(hand.all('brick')[2]).toMatchObject({ serverId: hand.find('alice').id });
});

test('bricks change places', () => {
  const hand = volume();
  hand.act('Brick 2', 'move-earlier');
  expect(hand.all<{ position: number }>('brick').map(({ name, position }) => [name, position])).toEqual([
    ['Brick 1', 1],
    ['Brick 2', 0],
  ]);
});

describe('refusals say why', () => {
  test.each<[string, (hand: Hand) => string, string]>([
    [
      'a brick is moved',
      (hand) => hand.whyNotMove('Brick 1', 'gluster2'),
      'A brick belongs to gv0; take it out of the volume first.',
    ],
    [
      'a peer with a brick leaves',
      (hand) => hand.whyNotMove('gluster1'),
      'gluster1 holds a brick of gv0; delete the brick first.',
    ],
    [
      'a second brick of the set on one server',
      (hand) => {
        hand.drop('disk-data', 'gluster1');
        return hand.whyNotLink('vdc on gluster1', 'gv0');
      },
      'gluster1 has a brick of this set of gv0 already; both would be lost together.',
    ],
    [
      'mounted twice',
      (hand) => {
        hand.drop('server');
        hand.move('gv0', 'alice');
        return hand.whyNotLink('gv0', 'alice');
      },
      'gv0 is mounted on alice already.',
    ],
    [
      'a disk dropped onto a volume',
      (hand) => hand.whyNotDrop('disk-data', 'gv0'),
      'Drop the disk onto a server, then link it to gv0.',
    ],
  ])('%s', (_, ask, why) => {
    expect(ask(volume())).toBe(why);
  });
});
