import { describe, expect, test } from 'vitest';
import type { Design } from '../core/model/design.ts';
import { templates } from '../templates/index.ts';
import { workbench } from '../workbench.ts';
import { drbdCluster } from './drbdCluster.ts';
import { glusterVolume } from './glusterVolume.ts';
import { stamps } from './index.ts';
import { nasClients } from './nasClients.ts';
import { sanCluster } from './sanCluster.ts';
import { stampVerdict, type Stamp } from './stamp.ts';

const empty = workbench.newDesign('Empty');

function insert(stamp: Stamp, values: unknown, design: Design = empty): Design {
  const verdict = stampVerdict(workbench, design, { stamp, values });
  if (!verdict.ok) throw new Error(verdict.why);
  let count = 0;
  return verdict.edit(design, (type) => `${type}-n${(count += 1)}`);
}

function whyNot(stamp: Stamp, values: unknown, design: Design = empty): string {
  const verdict = stampVerdict(workbench, design, { stamp, values });
  return verdict.ok ? `allowed: ${verdict.label}` : verdict.why;
}

function namesOf(design: Design, type: string): string[] {
  return workbench.analyse(design).index.elements.flatMap((element) => (element.type === type ? [element.name] : []));
}

function errorsOf(design: Design): string[] {
  const { findings } = workbench.analyse(design);
  return findings.flatMap(({ severity, ruleId, message }) => (severity === 'error' ? [`${ruleId}: ${message}`] : []));
}

describe.each(stamps.map((stamp) => [stamp.id, stamp] as const))('%s', (_id, stamp) => {
  test('stands alone without an error', () => {
    expect(errorsOf(insert(stamp, {}))).toEqual([]);
  });

  test.each(templates.map(({ id }) => id))(
    'goes into %s and leaves what is there as it is, without a new error',
    (id) => {
      const before = workbench.fromTemplate(id) ?? empty;
      const after = insert(stamp, {}, before);
      const kept = Object.entries(before.elements).filter(
        ([key]) => after.elements[key]?.name !== before.elements[key]?.name,
      );
      expect(kept).toEqual([]);
      expect(errorsOf(after).filter((error) => !errorsOf(before).includes(error))).toEqual([]);
      expect(workbench.load(JSON.stringify(after)).ok).toBe(true);
    },
  );

  test('goes into a design twice', () => {
    expect(errorsOf(insert(stamp, {}, insert(stamp, {})))).toEqual([]);
  });
});

test("a DRBD cluster of three with two resources and names of one's own", () => {
  const design = insert(drbdCluster, { servers: 3, resources: 2, hostNames: ['mail1', 'mail2', 'mail3'] });
  expect(namesOf(design, 'server')).toEqual(['mail1', 'mail2', 'mail3']);
  expect(namesOf(design, 'member')).toEqual(['mail1', 'mail2', 'mail3']);
  expect(namesOf(design, 'drbd-replica')).toEqual(
    ['r0', 'r1'].flatMap((name) => [1, 2, 3].map((at) => `${name} on mail${at}`)),
  );
  expect(namesOf(design, 'mount')).toEqual(['/srv/r0', '/srv/r1']);
});

test('a DRBD cluster of two with a tie-breaker has a third server without data', () => {
  const design = insert(drbdCluster, { servers: 2, tieBreaker: true });
  const replicas = Object.values(design.elements).filter(({ type }) => type === 'drbd-replica');
  expect(replicas).toMatchObject([{ role: 'primary' }, { role: 'secondary' }, { role: 'tie-breaker', disks: [] }]);
  expect(namesOf(design, 'member')).toHaveLength(3);
});

test('the address plan is that of the parameters where there is none yet, else that of the design', () => {
  const plan = { clientSubnet: '198.51.100.0/24', replicationSubnet: '10.77.1.0/24' };
  const first = insert(drbdCluster, plan);
  expect(namesOf(first, 'address').filter((ip) => ip.startsWith('198.51.100.'))).toHaveLength(2);
  expect(namesOf(first, 'address').filter((ip) => ip.startsWith('10.77.1.'))).toHaveLength(2);
  const second = insert(drbdCluster, { clientSubnet: '203.0.113.0/24' }, first);
  expect(namesOf(second, 'network').toSorted()).toEqual(['client', 'replication', 'ring']);
  expect(namesOf(second, 'address').filter((ip) => ip.startsWith('198.51.100.'))).toHaveLength(4);
});

test.each([
  ['make-replica-3', { form: 'replicate', setSize: 3 }],
  ['add-arbiter', { form: 'arbiter', setSize: 3 }],
  ['make-2-plus-1', { form: 'disperse', setSize: 3, redundancy: 1 }],
])('a GlusterFS volume by %s has its sets over three servers', (form, expected) => {
  const design = insert(glusterVolume, { form, sets: 2 });
  const elements = Object.values(design.elements);
  expect(elements.filter(({ type }) => type === 'gluster-volume')).toMatchObject([expected]);
  const bricks = elements.filter(({ type }) => type === 'brick') as unknown as { serverId: string; position: number }[];
  const hosts = bricks.toSorted((a, b) => a.position - b.position).map(({ serverId }) => serverId);
  expect(hosts).toHaveLength(6);
  expect(new Set(hosts.slice(0, 3)).size).toBe(3);
  expect(hosts.slice(3)).toEqual(hosts.slice(0, 3));
});

test('every server reaches every LUN over both fabrics', () => {
  const design = insert(sanCluster, { servers: 3, luns: 2 });
  expect(namesOf(design, 'san-initiator')).toHaveLength(3);
  expect(namesOf(design, 'lun')).toHaveLength(2);
  expect(namesOf(design, 'san-path')).toHaveLength(6);
});

test('clients of a NAS mount each export', () => {
  expect(namesOf(insert(nasClients, { servers: 3, exports: 2 }), 'mount')).toHaveLength(6);
});

test.each([
  [drbdCluster, { servers: 9 }, 'servers'],
  [drbdCluster, { hostNames: ['a b'] }, 'A host name has letters, digits and hyphens'],
  [drbdCluster, { hostNames: ['mail', 'MAIL'] }, 'Names differ'],
  [drbdCluster, { clientSubnet: 'x"; rm -rf /' }, 'A subnet such as'],
  [drbdCluster, { clientSubnet: '10.1.1.0/24' }, 'The subnet 10.1.1.0/24 is that of client; choose another one.'],
  [glusterVolume, { form: '__proto__' }, 'form'],
])('%# is refused with the reason', (stamp, values, why) => {
  expect(whyNot(stamp, values)).toContain(why);
});

test('more names than servers are refused, not dropped', () => {
  expect(whyNot(drbdCluster, { servers: 2, hostNames: ['a', 'b', 'c', 'd'] })).toBe(
    'There is no server for c, d: 2 of them are wanted.',
  );
  expect(whyNot(drbdCluster, { servers: 2, tieBreaker: true, hostNames: ['a', 'b', 'c'] })).toMatch(/^allowed/);
});

test('a name that is taken is refused', () => {
  const before = workbench.fromTemplate('drbd-single-primary') ?? empty;
  expect(whyNot(drbdCluster, { hostNames: ['Alice'] }, before)).toBe(
    'There is a server called Alice already; choose another name.',
  );
});
