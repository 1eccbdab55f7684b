import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { configs } from './configs.ts';
import { portalOf } from './configs/initiatorScript.ts';
import { isIscsiName } from './configs/isIscsiName.ts';

function template(): Design {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no SAN template');
  return design;
}

function textOf(design: Design, path: string): string {
  const file = configs(workbench.analyse(design).view).find((fragment) => fragment.path === path);
  return (file?.lines ?? []).map((line) => `${line.text}\n`).join('');
}

test('multipath knows the LUNs of the design and nothing else', () => {
  const text = textOf(template(), 'etc/multipath.conf');
  expect(text).toContain('blacklist {\n    wwid ".*"\n}');
  expect(text).toContain('wwid "^3600140500000000000000000000000a1$"');
  expect(text).toContain('alias "kolab"');
  expect(text).toContain('failback followover');
});

test.each([
  [0, 12],
  [30, 12],
  [60, 24],
])('a controller failover of %d s is waited for with %d checks', (seconds, retries) => {
  const design = patchElement(template(), 'san-array', { failoverSeconds: seconds });
  expect(textOf(design, 'etc/multipath.conf')).toContain(`no_path_retry ${retries}\n`);
});

test('a LUN of one server fails back at once', () => {
  const design = patchElement(template(), 'lun-0', { initiatorIds: ['san-initiator-1'] });
  expect(textOf(design, 'etc/multipath.conf')).toContain('failback immediate');
});

const BOOT_ORDER = 'etc/systemd/system/resource-agents-deps.target.d/quorate-storage.conf';

test.each<[string, Record<string, unknown>, TargetOs, readonly string[]]>([
  ['over iSCSI', {}, 'debian-12', ['open-iscsi.service', 'multipathd.service', 'dev-mapper-kolab.device']],
  ['on the other family', {}, 'el-9', ['iscsi.service', 'multipathd.service', 'dev-mapper-kolab.device']],
  ['over Fibre Channel', { transport: 'fc' }, 'debian-12', ['multipathd.service', 'dev-mapper-kolab.device']],
  [
    'without multipath',
    { multipath: 'off' },
    'debian-12',
    ['open-iscsi.service', 'dev-disk-by\\x2did-scsi\\x2d3600140500000000000000000000000a1.device'],
  ],
])('Pacemaker waits for the LUN %s', (_case, array, targetOs, units) => {
  const design = { ...patchElement(template(), 'san-array', array), targetOs };
  expect(textOf(design, BOOT_ORDER)).toBe(`[Unit]\n${units.map((unit) => `Wants=${unit}\nAfter=${unit}\n`).join('')}`);
});

test('nothing waits for a LUN that no cluster mounts', () => {
  const mounts = Object.values(template().elements).filter(({ type }) => type === 'mount');
  const fixed = mounts.reduce((before, { id }) => patchElement(before, id, { standbyIds: [] }), template());
  expect(textOf(fixed, BOOT_ORDER)).toBe('');
});

test('a volume group is made only where one is drawn', () => {
  const plain = patchElement(template(), 'lun-0', { volumeGroup: '' });
  expect(textOf(plain, 'san/prepare-kolab.sh')).toBe('');
});

test('only a volume group that the cluster activates is kept from activating itself', () => {
  expect(textOf(template(), 'san/prepare-kolab.sh')).toContain('vgcreate --setautoactivation n vg_kolab "$disk"\n');
  const mounts = Object.values(template().elements).filter(({ type }) => type === 'mount');
  const fixed = mounts.reduce((before, { id }) => patchElement(before, id, { standbyIds: [] }), template());
  expect(textOf(fixed, 'san/prepare-kolab.sh')).toContain('vgcreate vg_kolab "$disk"\n');
});

test('a filesystem that stays on its server is made with the share of inodes that is told', () => {
  const mounts = Object.values(template().elements).filter(({ type }) => type === 'mount');
  const fixed = mounts.reduce((before, { id }) => patchElement(before, id, { standbyIds: [] }), template());
  expect(textOf(fixed, 'san/prepare-kolab.sh')).toContain('\nmkfs.xfs /dev/vg_kolab/data\n');
  const shared = patchElement(fixed, 'filesystem-lun-0', { inodeShare: 10 });
  expect(textOf(shared, 'san/prepare-kolab.sh')).toContain('\nmkfs.xfs -i maxpct=10 /dev/vg_kolab/data\n');
});

test('the brackets of an IPv6 portal are no pattern for file names', () => {
  const design = patchElement(template(), 'san-controller-a', { port: '2001:db8::41' });
  expect(textOf(design, 'iscsi-initiator.sh')).toContain(" '[2001:db8::41]:3260' node.startup=automatic ");
});

test('Fibre Channel gets a zoning sheet instead of logins', () => {
  const ports = { 'san-array': { transport: 'fc' }, 'san-controller-a': { port: '50:00:00:00:00:00:00:0a' } };
  const design = Object.entries(ports).reduce((before, [id, fields]) => patchElement(before, id, fields), template());
  expect(textOf(design, 'etc/iscsi/iscsid.conf')).toBe('');
  const rows = textOf(design, 'san/zoning.tsv').trim().split('\n');
  expect(rows).toHaveLength(5);
  expect(rows[1]).toBe('Switch A\tkolab1_Controller_A\tiqn.2024-05.org.example:kolab1\t50:00:00:00:00:00:00:0a');
});

test.each([
  ['iqn.2024-05.org.example:kolab1', true],
  ['iqn.2024-13.org.example:kolab1', false],
  ['iqn.2024-05.local:x', true],
  ['iqn.2024-05.org.example:Kolab', false],
  ['eui.0123456789abcdef', true],
  ['naa.6001405000000001', true],
  ['kolab1', false],
])('%s is an iSCSI name: %s', (text, is) => {
  expect(isIscsiName(text)).toBe(is);
});

test.each([
  ['10.10.1.41', '10.10.1.41:3260'],
  ['10.10.1.41:3261', '10.10.1.41:3261'],
  ['2001:db8::41', '[2001:db8::41]:3260'],
  ['[2001:db8::41]:3261', '[2001:db8::41]:3261'],
  ['10.10.1.41; reboot', undefined],
  ['10.10.1.41:99999', undefined],
])('the portal of %s is %s', (text, portal) => {
  expect(portalOf(text)).toBe(portal);
});

test.each<[string, string, Record<string, unknown>]>([
  ['an alias that would leave /dev/mapper', 'lun-0', { alias: '../sda' }],
  ['a WWID with a quote', 'lun-0', { wwid: '36"' }],
  ['a WWID that the parser would cut in two', 'lun-0', { wwid: '3'.repeat(1_024) }],
  ['an initiator name against the RFC', 'san-initiator-1', { wwn: 'kolab1' }],
  ['a target name with a command', 'san-array', { targetName: 'iqn.2024-05.org.example; reboot' }],
  ['a portal that is no address', 'san-controller-a', { port: 'here' }],
  ['a volume group with a blank', 'lun-0', { volumeGroup: 'vg kolab' }],
])('%s is refused', (_what, id, fields) => {
  expect(() => configs(workbench.analyse(patchElement(template(), id, fields)).view)).toThrow('cannot be written');
});

test('the cluster activates the volume group before the filesystem', () => {
  const { managed } = workbench.analyse(template());
  const group = managed
    .filter((resource) => resource.form.type === 'member')
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((resource) => resource.id);
  expect(group.slice(0, 2)).toEqual(['p_lvm_vg_kolab', 'p_fs_kolab']);
});

function rankOf({ form }: { readonly form: { readonly type: string; readonly rank?: number } }): number {
  return form.rank ?? 0;
}
