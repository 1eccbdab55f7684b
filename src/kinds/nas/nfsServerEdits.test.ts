import { expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';
import { templateDesign } from '../../../tests/drbdVariants.ts';
import { kernelNfsOnDrbd } from '../../../tests/nfsDesigns.ts';

const pair = (): Hand => startHand(templateDesign('drbd-single-primary'));

test('a mount that moves is served by NFS, with a first export in it', () => {
  const hand = pair();
  hand.act('/srv/kolab', 'serve-by-nfs');
  expect(hand.find('NFS')).toMatchObject({
    mountId: 'mount-alice-srv-kolab',
    hostName: 'nfs1',
    implementation: 'kernel',
  });
  expect(hand.all('export')).toMatchObject([{ path: '/srv/kolab/data', filerId: hand.find('NFS').id, clientIds: [] }]);
  expect(hand.whyNotDrop('nfs-server', '/srv/kolab')).toBe('alice has NFS already.');
});

test('a server mounts an export of our own through the floating address', () => {
  const hand = pair();
  hand.act('/srv/kolab', 'serve-by-nfs');
  hand.drop('server');
  hand.act('/srv/kolab/data', `mount-${hand.find('charlie').id}`);
  expect(hand.find('/srv/kolab/data')).toMatchObject({ clientIds: [hand.find('charlie').id] });
  const networks = hand.all<{ serverId: string; networkId: string }>('address');
  expect(networks.find(({ serverId }) => serverId === hand.find('charlie').id)?.networkId).toBe('network-client');
  expect(hand.whyNotLink('/srv/kolab/data', 'bob')).toBe('bob serves /srv/kolab/data itself, or may have to.');
});

test('an NFS server needs a mount that moves', () => {
  const hand = startHand();
  hand.drop('server');
  const why = 'An NFS server serves a mount that may move to another server; make one first.';
  expect(hand.whyNotDrop('nfs-server')).toBe(why);
  expect(hand.whyNotDrop('nfs-server', 'alice')).toBe(why);
  const nas = startHand(templateDesign('nas'));
  expect(nas.actionIds('NFS Mount')).not.toContain('serve-by-nfs');
  expect(nas.whyNotDrop('nfs-server', 'NFS Mount')).toBe(
    'NFS Mount stays on its server; let it move to another one first.',
  );
});

test('dropped on nothing or on the server, it serves the only mount that moves', () => {
  for (const target of [undefined, 'alice']) {
    const hand = pair();
    hand.drop('nfs-server', target);
    expect(hand.find('NFS')).toMatchObject({ mountId: 'mount-alice-srv-kolab' });
  }
  expect(startHand(templateDesign('drbd-cross-link')).whyNotDrop('nfs-server')).toBe(
    'Drop the NFS server onto the mount that it is to serve.',
  );
});

test('an export that moves from a filer to an NFS server gets a directory there', () => {
  const hand = startHand(kernelNfsOnDrbd());
  hand.drop('filer');
  hand.drop('export', 'NAS');
  hand.move('/export/data', 'NFS');
  expect(hand.find('/export/data')).toMatchObject({ filerId: 'nfs-server', path: '/srv/nfs/data', fsid: 2 });
  hand.drop('export', 'NFS');
  expect(hand.all('export')).toHaveLength(3);
});

test('a further export lies beside the first', () => {
  const hand = startHand(kernelNfsOnDrbd());
  hand.act('NFS', 'add-export');
  expect(hand.all<{ path: string }>('export').map(({ path }) => path)).toEqual(['/srv/nfs/www', '/srv/nfs/data']);
});
