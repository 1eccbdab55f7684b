import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../src/core/edits/verdict.ts';
import { checkIntegrity } from '../src/core/model/integrity.ts';
import type { Design } from '../src/core/model/design.ts';
import { workbench } from '../src/workbench.ts';
import { startHand } from './hand.ts';

/** Every way in which a design breaks its own grammar. */
function faultsOf(design: Design): string[] {
  const faults = Object.values(design.elements).flatMap((element) => {
    const read = workbench.catalog.get(element.type)?.schema.safeParse(element);
    return read?.success ? [] : [`${element.id}: ${read?.error.message ?? 'unknown type'}`];
  });
  const dangling = checkIntegrity(design, workbench.catalog, (type) => Object.hasOwn(workbench.layers, type));
  return [...faults, ...dangling.map((problem) => `${problem.place}: ${problem.message}`)];
}

function counting(): (type: string) => string {
  let count = 0;
  return (type) => `${type}-n${(count += 1)}`;
}

interface Step {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
}

/** Carries out one step if its verdict allows it; the numbers pick items and elements. */
function takeStep(design: Design, { kind, a, b }: Step, newId: (type: string) => string): Design {
  const ids = Object.keys(design.elements);
  const pick = (at: number): string | undefined => ids[at % (ids.length + 1)];
  const from = pick(a);
  const to = pick(b);
  if (kind === 0 && from !== undefined) {
    const actions = workbench.actions(design, from);
    return actions[b % Math.max(1, actions.length)]?.edit(design, newId) ?? design;
  }
  if (kind === 1 && from !== undefined && to !== undefined) {
    const verdict = workbench.connectVerdict(design, from, to);
    return verdict.ok ? verdict.edit(design, newId) : design;
  }
  if (kind === 2 && from !== undefined && a % 5 === 0) return workbench.remove(design, [from]);
  const item = workbench.palette[a % workbench.palette.length];
  const payload: Payload | undefined = kind === 3 && from !== undefined ? { move: from } : item && { new: item.id };
  const verdict = payload && workbench.dropVerdict(design, payload, to);
  return verdict?.ok ? verdict.edit(design, newId) : design;
}

const steps = fc.array(fc.record({ kind: fc.nat({ max: 6 }), a: fc.nat({ max: 997 }), b: fc.nat({ max: 997 }) }), {
  maxLength: 40,
});

test('no sequence of drops, links, actions and deletions breaks the grammar of the design', () => {
  fc.assert(
    fc.property(steps, fc.nat({ max: 6 }), (taken, at) => {
      const newId = counting();
      const template = workbench.templates[at];
      const start = (template && workbench.fromTemplate(template.id)) ?? workbench.newDesign('x');
      const end = taken.reduce((design, step) => takeStep(design, step, newId), start);
      expect(faultsOf(end)).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 120_000);

test('edits leave the design that they are given alone', () => {
  const design = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x');
  const before = JSON.stringify(design);
  for (const id of Object.keys(design.elements)) {
    for (const action of workbench.actions(design, id)) action.edit(design, counting());
  }
  expect(JSON.stringify(design)).toBe(before);
});

describe('every item of the palette can be dropped somewhere', () => {
  test.each(workbench.palette.map((item) => [item.id]))('%s', (item) => {
    const design = workbench.fromTemplate('san') ?? workbench.newDesign('x');
    const filer = workbench.dropVerdict(design, { new: 'filer' }, undefined);
    const full = filer.ok ? filer.edit(design, counting()) : design;
    const hand = startHand(full);
    hand.drop('disk-data', 'Kolab Server 1');
    hand.drop('disk-data', 'Kolab Server 2');
    const targets = [undefined, ...Object.keys(hand.design.elements)];
    expect(targets.some((id) => workbench.dropVerdict(hand.design, { new: item }, id).ok)).toBe(true);
  });
});

test('an architect drags two servers into a cluster, adds data disks and drags disk to disk', () => {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  hand.link('vdb on alice', 'vdb on bob');
  hand.act('r0', 'mount');
  hand.drop('service-imap', '/srv/r0');
  hand.drop('service-ldap', '/srv/r0');
  hand.drop('floating-address', '/srv/r0');

  expect(hand.all('server').map((server) => server.name)).toEqual(['alice', 'bob']);
  expect(hand.all('fence-device').map((device) => device.name)).toEqual(['fence_alice', 'fence_bob']);
  expect(
    hand
      .all<{ ip: string }>('address')
      .map((address) => address.ip)
      .toSorted(),
  ).toEqual(['10.1.1.31', '10.1.1.32', '10.2.1.31', '10.2.1.32', '192.0.2.31', '192.0.2.32']);
  expect(hand.all('mount')[0]).toMatchObject({ path: '/srv/r0', standbyIds: [hand.find('bob').id] });
  expect(hand.find('IMAP')).toMatchObject({ dataPath: '/srv/r0/imap', standbyIds: [hand.find('bob').id] });
  expect(hand.errors()).toEqual([]);
});

test('an architect builds GlusterFS: a pool, three servers dragged into it, and two clients', () => {
  const hand = startHand();
  hand.drop('gluster-volume');
  for (let count = 0; count < 3; count += 1) hand.drop('server', 'GlusterFS');
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  hand.move('gv0', 'alice');
  hand.move('gv0', 'bob');
  hand.drop('service-imap', '/srv/gv0 on alice');
  hand.drop('floating-address', 'IMAP');
  expect(hand.find('gv0')).toMatchObject({ form: 'replicate', setSize: 3 });
  expect(hand.find('IMAP')).toMatchObject({ standbyIds: [hand.find('bob').id] });
  expect(hand.errors()).toEqual([expect.stringContaining('gluster/volume-under-mail')]);
});

test('an architect builds a SAN: an array, a LUN dragged to both members of a cluster', () => {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  hand.drop('san-array');
  hand.drop('lun', 'SAN Array');
  hand.move('LUN 0', 'alice');
  hand.move('LUN 0', 'bob');
  hand.drop('service-imap', '/srv/data0');
  hand.drop('floating-address', 'IMAP');
  expect(hand.all('mount')).toHaveLength(1);
  expect(hand.all('mount')[0]).toMatchObject({ standbyIds: [hand.find('bob').id] });
  expect(hand.all('san-path')).toHaveLength(4);
  expect(hand.errors()).toEqual([]);
});

test('an architect builds a NAS: a filer, an export dragged to both members of a cluster', () => {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  hand.drop('filer');
  hand.drop('export', 'NAS');
  hand.move('/export/data', 'alice');
  hand.move('/export/data', 'bob');
  hand.drop('service-imap', '/srv/data on alice');
  hand.drop('floating-address', 'IMAP');
  expect(hand.all('mount')).toHaveLength(2);
  expect(hand.find('/export/data')).toMatchObject({ clientIds: [hand.find('alice').id, hand.find('bob').id] });
  expect(hand.errors()).toEqual([expect.stringContaining('nas/export-under-mail')]);
});
