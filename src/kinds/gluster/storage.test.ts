import { expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import { extend } from '../../../tests/rules/designs.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';

function accessOf(options: GlusterDesign, events: readonly WorldEvent[], clientId = 'server-k1'): string {
  return workbench.analyse(glusterDesign(options), events).offers.offerOf('gv0', clientId).access;
}

const fail = (...ids: string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'fail', elementId }));

const REPLICA_2: GlusterDesign = { form: 'replicate', bricks: 2 };
const REPLICA_3: GlusterDesign = { form: 'replicate', bricks: 3 };
const REPLICA_4: GlusterDesign = { form: 'replicate', bricks: 4 };
const ARBITER: GlusterDesign = { form: 'arbiter', bricks: 3 };
const TWO_SETS: GlusterDesign = { form: 'replicate', bricks: 6, setSize: 3 };

test.each<[string, GlusterDesign, number[], string]>([
  ['replica 2 lives without its first brick, quorum being none', REPLICA_2, [1], 'read-write'],
  ['replica 2 lives without its second brick', REPLICA_2, [2], 'read-write'],
  ['replica 2 without both bricks is gone', REPLICA_2, [1, 2], 'none'],
  ['replica 2 with quorum auto depends on its first brick', { ...REPLICA_2, quorumType: 'auto' }, [1], 'none'],
  ['replica 2 with quorum auto spares its second brick', { ...REPLICA_2, quorumType: 'auto' }, [2], 'read-write'],
  ['replica 2 fixed 2 spares none', { ...REPLICA_2, quorumType: 'fixed', quorumCount: 2 }, [2], 'none'],
  ['replica 3 spares one', REPLICA_3, [1], 'read-write'],
  ['replica 3 spares no two', REPLICA_3, [2, 3], 'none'],
  ['replica 3 with quorum none spares two', { ...REPLICA_3, quorumType: 'none' }, [2, 3], 'read-write'],
  ['replica 3 fixed 1 spares two', { ...REPLICA_3, quorumType: 'fixed', quorumCount: 1 }, [1, 2], 'read-write'],
  ['an arbiter volume spares a data brick', ARBITER, [1], 'read-write'],
  ['an arbiter volume spares its arbiter', ARBITER, [3], 'read-write'],
  ['an arbiter holds no data', { ...ARBITER, quorumType: 'none' }, [1, 2], 'none'],
  ['an arbiter volume spares no two', ARBITER, [2, 3], 'none'],
  ['half of replica 4 is enough with the first brick', REPLICA_4, [3, 4], 'read-write'],
  ['half of replica 4 is not enough without the first brick', REPLICA_4, [1, 2], 'none'],
  ['disperse 2+1 spares one', { form: 'disperse', bricks: 3, redundancy: 1 }, [3], 'read-write'],
  ['disperse 2+1 spares no two', { form: 'disperse', bricks: 3, redundancy: 1 }, [1, 3], 'none'],
  ['disperse 4+2 spares two', { form: 'disperse', bricks: 6, redundancy: 2 }, [1, 6], 'read-write'],
  ['distribute spares none', { form: 'distribute', bricks: 2 }, [2], 'none'],
  ['each set counts by itself', TWO_SETS, [1, 4], 'read-write'],
  ['a set that is lost breaks the volume', TWO_SETS, [4, 5], 'none'],
])('%s', (_case, options, lost, access) => {
  const ids = lost.map((number) => `brick-${number}`);
  expect(accessOf(options, fail(...ids))).toBe(access);
});

test.each([
  ['the server', 'server-n1'],
  ['its disk', 'disk-n1-vdb'],
  ['its cable', 'address-n1-storage'],
])('a brick is lost with %s', (_what, elementId) => {
  expect(accessOf({ ...REPLICA_2, quorumType: 'auto' }, fail(elementId))).toBe('none');
});

test('a client that is cut off has nothing, the others go on', () => {
  const events = fail('address-k1-storage');
  expect(accessOf(REPLICA_3, events, 'server-k1')).toBe('none');
  expect(accessOf(REPLICA_3, events, 'server-k2')).toBe('read-write');
});

test('server quorum in a pool of two stops the brick that is left', () => {
  const pool: GlusterDesign = { ...REPLICA_2, serverQuorum: 'on' };
  expect(accessOf(pool, [])).toBe('read-write');
  expect(accessOf(pool, fail('server-n2'))).toBe('none');
  expect(accessOf({ ...REPLICA_3, serverQuorum: 'on' }, fail('server-n3'))).toBe('read-write');
});

test.each<[number, number | undefined, number, string]>([
  [4, undefined, 1, 'read-write'],
  [4, undefined, 2, 'none'],
  [4, 50, 2, 'read-write'],
  [4, 51, 2, 'none'],
  [4, 76, 1, 'none'],
  [5, undefined, 2, 'read-write'],
  [5, 60, 2, 'read-write'],
  [5, 61, 2, 'none'],
])('of %i peers with the server quorum ratio %s, %i may go: %s', (peers, serverQuorumRatio, lost, access) => {
  const pool = serverQuorumRatio === undefined ? {} : { serverQuorumRatio };
  const options: GlusterDesign = { form: 'replicate', bricks: peers, quorumType: 'none', serverQuorum: 'on', pool };
  const ids = Array.from({ length: lost }, (_, at) => `server-n${at + 1}`);
  expect(accessOf(options, fail(...ids))).toBe(access);
});

test('a lost glusterd alone takes no brick of its own, but counts for server quorum', () => {
  expect(accessOf(REPLICA_2, fail('peer-2'))).toBe('read-write');
  const analysis = workbench.analyse(glusterDesign({ ...REPLICA_2, serverQuorum: 'on' }), fail('peer-2'));
  expect(analysis.offers.offerOf('brick-1', 'server-n1').access).toBe('none');
});

test('a client names the volume with servers to fall back to', () => {
  const { paths } = workbench.analyse(glusterDesign(REPLICA_3));
  expect(paths.systemPath('gv0', 'server-k1')).toEqual({
    device: 'n1:/gv0',
    fstype: 'glusterfs',
    options: ['_netdev', 'backup-volfile-servers=n2:n3'],
  });
  expect(paths.reaches('gv0')).toEqual(['server-n1', 'server-n2', 'server-n3', 'server-k1', 'server-k2']);
});

test('what a brick needs on its own host is no need of the hosts that mount the volume', () => {
  const design = extend(
    () => glusterDesign({ form: 'replicate', bricks: 3 }),
    (build) => {
      const replicas = ['n1', 'n2'].map((host) => [`server-${host}`, `disk-${host}-vdb`] as const);
      build.drbd({ resourceName: 'r0', minor: 0, port: 7788, networkIds: [], replicas });
    },
  )();
  const { paths } = workbench.analyse(patchElement(design, 'brick-1', { backingId: 'drbd-r0-volume-0' }));
  expect(paths.needs('brick-1')).toEqual([{ managedId: 'p_drbd_r0', action: 'promote' }]);
  expect(paths.needs('gv0')).toEqual([]);
});
