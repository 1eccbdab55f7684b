import { expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';

function withLun(): Hand {
  const hand = startHand();
  hand.drop('server');
  hand.drop('server');
  hand.drop('san-array');
  hand.drop('lun');
  return hand;
}

test('an array comes with two controllers in two fabrics', () => {
  const hand = withLun();
  expect(hand.all<{ port: string }>('san-controller').map((controller) => controller.port)).toEqual([
    '10.10.1.41',
    '10.10.2.41',
  ]);
  expect(hand.all('network').map((network) => network.name)).toEqual(['san-a', 'san-b']);
});

test('LUNs have numbers, aliases and WWIDs of their own', () => {
  const hand = withLun();
  hand.drop('lun', 'SAN Array');
  const luns = hand.all<{ number: number; alias: string; wwid: string }>('lun');
  expect(luns.map(({ number, alias }) => [number, alias])).toEqual([
    [0, 'data0'],
    [1, 'data1'],
  ]);
  expect(new Set(luns.map((lun) => lun.wwid)).size).toBe(2);
  expect(luns[0]?.wwid).toMatch(/^36001405[0-9a-f]{25}$/);
});

test('a LUN on a server is mapped over every switch and mounted', () => {
  const hand = withLun();
  hand.move('LUN 0', 'alice');
  expect(hand.all('san-initiator')).toMatchObject([{ wwn: 'iqn.2024-05.org.example:alice' }]);
  expect(hand.all('san-path')).toHaveLength(2);
  expect(hand.all('mount')).toMatchObject([{ path: '/srv/data0', standbyIds: [] }]);
  hand.link('bob', 'LUN 0');
  expect(hand.all('mount')).toMatchObject([{ path: '/srv/data0', standbyIds: [hand.find('bob').id] }]);
  expect(hand.whyNotMove('LUN 0', 'bob')).toBe('LUN 0 may move to bob already.');
});

test('a LUN with a cluster filesystem is mounted on each server', () => {
  const hand = withLun();
  hand.act('LUN 0', 'format-gfs2');
  hand.move('LUN 0', 'alice');
  hand.move('LUN 0', 'bob');
  expect(hand.all('mount')).toMatchObject([{ path: '/srv/data0' }, { path: '/srv/data0' }]);
});

test('a LUN needs an array', () => {
  expect(startHand().whyNotDrop('lun')).toBe('A LUN is cut out of a SAN array; add an array first.');
});
