import { expect, test } from 'vitest';
import type { Design } from '../../../core/model/design.ts';
import { change, extend, template } from '../../../../tests/rules/designs.ts';
import { tieBreakerDesign } from '../../../../tests/drbdVariants.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text.trim()).join('\n') ?? '';
}
import { FenceDevice } from '../elements.ts';

const CIB = 'cluster/cib.xml';
const single = fileOf(template('drbd-single-primary')(), CIB);
const dual = fileOf(template('drbd-dual-primary')(), CIB);
const pcsOf = (design: Design): string => fileOf(design, 'cluster/pcs-setup.sh');

/** The text of an element of the CIB with its children. */
function nodeOf(cib: string, tag: string, id: string): string {
  return new RegExp(`<${tag} id="${id}"[^]*?</${tag}>`).exec(cib)?.[0] ?? '';
}
const has = (name: string, value: string): string => `name="${name}" value="${value}"`;

test('a DRBD resource is a promotable clone on all its hosts that is notified, with one primary or two', () => {
  const clone = nodeOf(single, 'clone', 'p_drbd_kolab-clone');
  for (const option of [
    has('promotable', 'true'),
    has('notify', 'true'),
    has('clone-max', '2'),
    has('promoted-max', '1'),
  ])
    expect(clone).toContain(option);
  expect(nodeOf(dual, 'clone', 'p_drbd_data-clone')).toContain(has('promoted-max', '2'));
  const three = nodeOf(fileOf(tieBreakerDesign(), CIB), 'clone', 'p_drbd_r0-clone');
  expect(three).toContain(has('clone-max', '3'));
});

test('both roles of DRBD are monitored at intervals of their own', () => {
  const intervals = [...nodeOf(single, 'clone', 'p_drbd_kolab-clone').matchAll(/interval="(\d+s)" .*role="(\w+)"/g)];
  expect(new Set(intervals.map(([, interval]) => interval)).size).toBe(2);
  expect(new Set(intervals.map(([, , role]) => role))).toEqual(new Set(['Promoted', 'Unpromoted']));
});

test('the group runs with the primary and starts after it was promoted', () => {
  expect(single).toMatch(
    /<rsc_colocation [^>]*rsc="g_kolab" with-rsc="p_drbd_kolab-clone" score="INFINITY"[^>]*with-rsc-role="Promoted"/,
  );
  expect(single).toMatch(
    /<rsc_order [^>]*first="p_drbd_kolab-clone" first-action="promote" then="g_kolab" then-action="start"/,
  );
});

test('a preference is one of the group and never one for the promoted role', () => {
  expect(single).toMatch(/<rsc_location [^>]*rsc="g_kolab" node="alice" score="100"/);
  const rules = [...fileOf(tieBreakerDesign(), CIB).matchAll(/<rule [^>]*>/g)].map(([text]) => text);
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(rule).toContain('score="-INFINITY"');
});

test('in a group the filesystem comes first, then the address, then the services', () => {
  const ids = [...nodeOf(single, 'group', 'g_kolab').matchAll(/<primitive id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['p_fs_kolab', 'p_ip_kolab', 'p_ldap', 'p_database', 'p_imap', 'p_smtp', 'p_web']);
});

test('the filesystem is that of the DRBD device, of the type it is made with', () => {
  const filesystem = nodeOf(single, 'primitive', 'p_fs_kolab');
  for (const [name, value] of [
    ['device', '/dev/drbd0'],
    ['fstype', 'xfs'],
    ['directory', '/srv/kolab'],
  ] as const)
    expect(filesystem).toContain(has(name, value));
  expect(fileOf(template('drbd-single-primary')(), 'cluster/mkfs.sh')).toContain('mkfs.xfs /dev/drbd0');
});

test('the lock manager is a clone that a cluster filesystem starts after, on the same server', () => {
  expect(nodeOf(dual, 'clone', 'p_dlm-clone')).toMatch(/type="controld"[^]*name="interleave" value="true"/);
  expect(nodeOf(dual, 'clone', 'p_fs_data-clone')).toContain(has('interleave', 'true'));
  expect(dual).toMatch(/<rsc_order [^>]*first="p_dlm-clone" first-action="start" then="p_fs_data-clone"/);
  expect(dual).toMatch(/<rsc_colocation [^>]*rsc="p_fs_data-clone" with-rsc="p_dlm-clone" score="INFINITY"/);
});

test('what the cluster manager mounts stands in no fstab', () => {
  for (const id of ['drbd-single-primary', 'drbd-dual-primary']) {
    expect(fileOf(template(id)(), 'hosts/alice/etc/fstab')).not.toContain('/srv/');
  }
});

const strip = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], ip: '10.3.1.40', delay: 0 };
const levels = change(
  extend('drbd-single-primary', (build) => {
    build.add(FenceDevice, 'pdu-a', 'pdu-a', { ...strip, agent: 'fence_apc_snmp', level: 2 });
    build.add(FenceDevice, 'pdu-b', 'pdu-b', { ...strip, ip: '10.3.1.41', agent: 'fence_apc_snmp', level: 2 });
  }),
  {},
);

test('fencing levels are written in their order, all devices of one together', () => {
  const cib = fileOf(levels(), CIB);
  expect(cib).toContain('<fencing-level id="fl-alice-1" target="alice" index="1" devices="fence_alice"/>');
  expect(cib).toContain(
    '<fencing-level id="fl-alice-2" target="alice" index="2" devices="fence_alice_2,fence_alice_3"/>',
  );
  expect(pcsOf(levels())).toContain('pcs stonith level add 2 alice fence_alice_2 fence_alice_3');
  expect(single).not.toContain('fencing-topology');
});

test('a server is not the one that runs the device that is to switch it off', () => {
  expect(single).toMatch(/<rsc_location [^>]*rsc="fence_alice" node="alice" score="-INFINITY"/);
});

test('the head start of the busier server counts services, not fence devices', () => {
  const design = change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 15 } })();
  const cib = fileOf(design, CIB);
  expect(cib).toContain(has('priority-fencing-delay', '15s'));
  expect(cib).toMatch(/id="rsc_defaults-meta_attributes-priority" name="priority" value="1"/);
  expect(nodeOf(cib, 'primitive', 'fence_alice')).toContain(has('priority', '0'));
  expect(pcsOf(design)).toContain('op monitor interval=60s meta priority=0');
  expect(single).not.toMatch(/priority/);
});
