import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd, kernelNfsOnLun } from '../../../tests/nfsDesigns.ts';

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });
const ALICE = 'server-alice';
const BOB = 'server-bob';

function offerTo(design: Design, serverId: string, events: readonly WorldEvent[]) {
  return workbench.analyse(design, events).offers.offerOf('export-www', serverId);
}

test.each<[string, readonly WorldEvent[], string]>([
  ['all is well', [], 'NFS serves it from alice.'],
  ['alice is lost', [fail(ALICE)], 'NFS serves it from bob.'],
  ['alice is back, and the NFS server stays', [fail(ALICE), recover(ALICE)], 'NFS serves it from bob.'],
  ['bob is lost after that', [fail(ALICE), recover(ALICE), fail(BOB)], 'NFS serves it from alice.'],
  ['the standby is lost', [fail(BOB)], 'NFS serves it from alice.'],
  ['the other client is lost', [fail('server-web2')], 'NFS serves it from alice.'],
])('when %s the client reads and writes', (_what, events, why) => {
  for (const design of [kernelNfsOnDrbd(), ganeshaOnDrbd(), kernelNfsOnLun()]) {
    expect(offerTo(design, 'server-web1', events)).toEqual({
      medium: 'file',
      access: 'read-write',
      concurrent: true,
      why,
    });
  }
});

test.each<[string, readonly WorldEvent[], RegExp]>([
  ['both servers are lost', [fail(ALICE), fail(BOB)], /NFS runs nowhere|NFS is lost with/],
  ['the network of the address is lost', [fail('network-storage')], /No network leads from the server to NFS/],
  ['the client’s port is lost', [fail('address-web1-storage')], /No network leads/],
  ['the export is broken', [fail('export-www')], /is not served/],
  ['the client is down', [fail('server-web1')], /The server is down/],
])('when %s the client has nothing', (_what, events, why) => {
  const offer = offerTo(kernelNfsOnDrbd(), 'server-web1', events);
  expect(offer.access).toBe('none');
  expect(offer.why).toMatch(why);
});

test.each<[string, (design: Design) => Design, RegExp]>([
  [
    'moves with no address',
    (design) => workbench.remove(design, ['floating-address-10-20-1-10']),
    /No floating address/,
  ],
  [
    'serves a mount that stays',
    (design) => patchElement(design, 'mount-alice-srv-nfs', { standbyIds: [] }),
    /No cluster/,
  ],
  ['is in no cluster', (design) => workbench.remove(design, ['cluster-nfs']), /No floating address|runs nowhere/],
])('a server that %s serves nobody', (_what, change, why) => {
  const offer = offerTo(change(kernelNfsOnDrbd()), 'server-web1', []);
  expect(offer.access).toBe('none');
  expect(offer.why).toMatch(why);
});

test('what is mounted to be read only is exported so', () => {
  const design = patchElement(kernelNfsOnDrbd(), 'mount-alice-srv-nfs', { options: ['ro'] });
  expect(offerTo(design, 'server-web1', []).access).toBe('read-only');
  const { steps } = workbench.analyse(design).world;
  expect(steps.map(({ text }) => text)).toContain('web1 may only read /srv/nfs/www.');
});

test('clients mount by the name of the floating address', () => {
  const { paths } = workbench.analyse(kernelNfsOnDrbd());
  expect(paths.systemPath('export-www', 'server-web1')?.device).toBe('nfs1:/srv/nfs/www');
  expect(paths.systemPath('export-www', ALICE)).toBeUndefined();
  expect(paths.reaches('export-www')).toEqual(['server-web1', 'server-web2']);
});

test('a failover tells that clients wait, and then that they are served, and nothing at the start', () => {
  const design = kernelNfsOnDrbd();
  const about = (events: readonly WorldEvent[]) =>
    workbench
      .analyse(design, events)
      .world.steps.filter(({ elementIds }) => elementIds.includes('export-www') && elementIds.includes('server-web1'));
  expect(about([])).toEqual([]);
  const told = about([fail(ALICE)]);
  expect(told.map(({ text }) => text)).toEqual(['web1 waits for /srv/nfs/www.', 'web1 is served /srv/nfs/www.']);
  expect(told.map(({ why }) => why)).toEqual([
    'NFS is lost with alice. The mount is hard: processes hang until the server answers, and nothing is lost.',
    'After its return new opens and locks wait for the grace period, 25 s.',
  ]);
  expect(about([fail(BOB)])).toEqual([]);
});
