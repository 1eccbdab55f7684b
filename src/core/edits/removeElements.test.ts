import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { Mount } from '../../kinds/common/index.ts';
import { Replica } from '../../kinds/drbd/index.ts';
import type { Design } from '../model/design.ts';
import { patchElement } from './edit.ts';

function start(): Design {
  return workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x');
}

function without(design: Design, ...ids: string[]): Design {
  const left = workbench.remove(design, ids);
  expect(workbench.load(JSON.stringify(left))).toMatchObject({ ok: true });
  return left;
}

test('what belongs to a server goes with it, and others forget it', () => {
  const left = without(start(), 'server-bob');
  expect(left.elements['disk-bob-os']).toBeUndefined();
  expect(left.elements['drbd-kolab-bob']).toBeUndefined();
  expect(left.elements['member-bob']).toBeUndefined();
  const { index } = workbench.analyse(left);
  expect(index.all(Mount).map((mount) => mount.standbyIds)).toEqual([[]]);
});

test('a replica loses the disk, not itself', () => {
  const left = without(start(), 'disk-bob-kolab');
  const { index } = workbench.analyse(left);
  expect(index.find(Replica, 'drbd-kolab-bob')?.disks).toEqual([]);
  expect(index.find(Replica, 'drbd-kolab-alice')?.disks).toHaveLength(1);
});

test('a replica whose metadata disk goes keeps its data disk', () => {
  const share = { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-kolab' };
  const design = patchElement(start(), 'drbd-kolab-bob', { disks: [{ ...share, metaId: 'disk-bob-os' }] });
  const { index } = workbench.analyse(without(design, 'disk-bob-os'));
  expect(index.find(Replica, 'drbd-kolab-bob')?.disks).toEqual([share]);
});

test('a text that reads like an id is a text', () => {
  const mountId = 'mount-alice-srv-kolab';
  const design = patchElement(start(), mountId, { name: 'server-bob', options: ['server-bob'] });
  expect(without(design, 'server-bob').elements[mountId]).toMatchObject({
    name: 'server-bob',
    options: ['server-bob'],
  });
});

test('waivers of what is gone are gone', () => {
  const design = workbench.fromTemplate('glusterfs') ?? start();
  expect(Object.keys(without(design, 'gluster-volume-gv0').waivers)).toEqual([]);
});
