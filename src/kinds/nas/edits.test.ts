import { expect, test } from 'vitest';
import { startHand } from '../../../tests/hand.ts';

test('an export on a server makes it a client with an address in the storage network', () => {
  const hand = startHand();
  hand.drop('server');
  hand.drop('filer');
  hand.drop('export');
  hand.move('/export/data', 'alice');
  expect(hand.find('NAS')).toMatchObject({ hostName: 'nas1', ip: '10.10.1.41', heads: 'pair' });
  expect(hand.all('export')).toMatchObject([{ clientIds: [hand.find('alice').id], fsid: 1 }]);
  expect(hand.all('address')).toMatchObject([{ ip: '10.10.1.31' }]);
  expect(hand.all('mount')).toMatchObject([{ path: '/srv/data' }]);
  expect(hand.whyNotLink('alice', '/export/data')).toBe('/export/data is mounted on alice already.');
});

test('an export that moves to another filer gets an fsid that is free there', () => {
  const hand = startHand();
  hand.drop('filer');
  hand.drop('filer');
  hand.drop('export', 'NAS');
  hand.drop('export', 'NAS 2');
  hand.move('/export/data', 'NAS 2');
  expect(hand.find('/export/data')).toMatchObject({ filerId: hand.find('NAS 2').id });
  const fsids = hand.all<{ fsid: number }>('export').map((share) => share.fsid);
  expect(new Set(fsids).size).toBe(2);
});

test('an export needs somebody who serves it', () => {
  expect(startHand().whyNotDrop('export')).toBe('An export lies on a NAS filer or NFS server; add one first.');
});
