import { expect, test } from 'vitest';
import { quoteShell } from '../../core/configs/quoteShell.ts';
import { patchElement, putElements } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { configs } from './configs.ts';

type Fields = Record<string, unknown>;

function sanWith(changes: Record<string, Fields>): Design {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no SAN template');
  return Object.entries(changes).reduce((before, [id, fields]) => patchElement(before, id, fields), design);
}

function textOf(design: Design, path: string): string {
  const file = configs(workbench.analyse(design).view).find((fragment) => fragment.path === path);
  return (file?.lines ?? []).map((line) => `${line.text}\n`).join('');
}

const multipathOf = (array: Fields): string => textOf(sanWith({ 'san-array': array }), 'etc/multipath.conf');

test.each<[string, Fields, string]>([
  ['the polling interval', { pollingInterval: 2 }, '    polling_interval 2\n'],
  ['as many checks as make a minute', { pollingInterval: 2, failoverSeconds: 0 }, '        no_path_retry 30\n'],
  ['the checks to wait', { noPathRetry: 7 }, '        no_path_retry 7\n'],
  ['the checks to wait, when they are asked for', { whenNoPath: 'retry', noPathRetry: 8 }, ' no_path_retry 8\n'],
  ['waiting for ever', { whenNoPath: 'queue', noPathRetry: 7 }, '        no_path_retry queue\n'],
  ['failing at once', { whenNoPath: 'fail' }, '        no_path_retry fail\n'],
  ['the time until I/O is handed over', { fastIoFail: 9 }, '    fast_io_fail_tmo 9\n'],
  ['no handing over', { failFast: 'off', fastIoFail: 9 }, '    fast_io_fail_tmo off\n'],
  ['the time until a path is removed', { devLoss: 600 }, '    dev_loss_tmo 600\n'],
  ['the path groups', { pathGrouping: 'failover' }, '        path_grouping_policy failover\n'],
  ['the prioritizer', { prio: 'rdac' }, '        prio rdac\n'],
  ['that ALUA is not looked for then', { prio: 'rdac' }, '    detect_prio no\n'],
  ['the checker', { pathChecker: 'directio' }, '    detect_checker no\n    path_checker directio\n'],
  ['the failback', { failback: 'manual' }, '        failback manual\n'],
  ['which disks become maps', { findMultipaths: 'strict' }, '    find_multipaths strict\n'],
  ['one group for equal controllers', { access: 'active-active' }, 'policy multibus\n        prio const\n'],
  ['that keys of reservations are kept', {}, '    reservation_key file\n'],
])('multipath.conf has %s', (_, array, line) => {
  expect(multipathOf(array)).toContain(line);
});

test('multipath.conf leaves the prioritizer of ALUA arrays to multipath', () => {
  for (const array of [{}, { prio: 'alua' }, { prio: 'sysfs' }]) expect(multipathOf(array)).not.toContain('detect_');
});

test('controllers that take turns without ALUA are left to the device table', () => {
  expect(multipathOf({ access: 'active-passive' })).not.toMatch(/prio|grouping/);
});

test('without multipathd there is no multipath.conf, and devices go by WWID', () => {
  const design = sanWith({ 'san-array': { multipath: 'off' }, 'lun-0': { volumeGroup: '' } });
  expect(textOf(design, 'etc/multipath.conf')).toBe('');
  const device = '/dev/disk/by-id/scsi-3600140500000000000000000000000a1';
  expect(workbench.analyse(design).paths.systemPath('lun-0', 'server-kolab1')?.device).toBe(device);
  const withGroup = sanWith({ 'san-array': { multipath: 'off' } });
  expect(textOf(withGroup, 'san/prepare-kolab.sh')).toContain(`disk=${device}\n`);
});

test('what lies on a LUN waits for the network at boot', () => {
  const mounts = Object.values(sanWith({}).elements).filter(({ type }) => type === 'mount');
  const fixed = Object.fromEntries(mounts.map(({ id }) => [id, { standbyIds: [] }]));
  const files = printer.configs(workbench.analyse(sanWith({ ...fixed, 'lun-0': { volumeGroup: '' } })));
  const fstab = files.find(({ path }) => path === 'hosts/kolab1/etc/fstab')?.lines.map(({ text }) => text);
  expect(fstab).toEqual(['/dev/mapper/kolab /srv/kolab xfs _netdev 0 0']);
});

test.each<[string, Fields, string]>([
  ['replacement_timeout', { replacementTimeout: 60 }, 'node.session.timeo.replacement_timeout = 60\n'],
  ['a short one below multipath', {}, 'node.session.timeo.replacement_timeout = 15\n'],
  ['a long one without multipath', { multipath: 'off' }, 'node.session.timeo.replacement_timeout = 120\n'],
  ['the NOP interval', { noopInterval: 0 }, 'node.conn[0].timeo.noop_out_interval = 0\n'],
  ['the NOP time-out', { noopTimeout: 9 }, 'node.conn[0].timeo.noop_out_timeout = 9\n'],
  ['the login at boot', { startup: 'manual' }, 'node.startup = manual\n'],
  ['no CHAP', { authentication: 'none' }, 'node.session.auth.authmethod = None\n'],
  ['CHAP', { authentication: 'chap' }, 'node.session.auth.password = CHANGE_ME_CHAP_SECRET\n'],
  ['CHAP both ways', { authentication: 'mutual-chap' }, 'auth.password_in = CHANGE_ME_CHAP_SECRET_OF_ARRAY\n'],
])('iscsid.conf and the records have %s', (_, array, line) => {
  const design = sanWith({ 'san-array': array });
  expect(textOf(design, 'etc/iscsi/iscsid.conf')).toContain(line);
  if (line.includes('CHANGE_ME')) return;
  expect(textOf(design, 'iscsi-initiator.sh')).toContain(` ${quoteShell(line.trim().replace(' = ', '='))}`);
});

test('no CHAP means no secret, one way means one', () => {
  const of = (authentication: string): string =>
    textOf(sanWith({ 'san-array': { authentication } }), 'etc/iscsi/iscsid.conf');
  expect(of('none')).not.toMatch(/password|username/);
  expect(of('chap')).not.toMatch(/_in =/);
});

test('where two arrays disagree, one server has the smallest value', () => {
  const design = sanWith({ 'san-array': { pollingInterval: 9, fastIoFail: 9 } });
  const second = { ...design.elements['san-array'], id: 'array-2', pollingInterval: 3, failFast: 'off' };
  const lun = { ...design.elements['lun-0'], id: 'lun-1', arrayId: 'array-2', alias: 'more', wwid: '3a' };
  const text = textOf(putElements(design, [second, lun] as never), 'etc/multipath.conf');
  expect(text).toContain('polling_interval 3\n');
  expect(text).toContain('fast_io_fail_tmo off\n');
});

const LIO = { platform: 'linux-host' };
const lioOf = (changes: Record<string, Fields>): string => textOf(sanWith(changes), 'san/lio-SAN_Array.sh');

test('a Linux host gets its target: portals, LUNs with their WWIDs, and initiators', () => {
  const text = lioOf({ 'san-array': LIO });
  expect(text).toContain('auto_add_default_portal=false');
  expect(text).toContain('targetcli $tpg/portals create 10.10.1.41 3260\n');
  expect(text).toContain('name=kolab dev=/dev/vg_san/kolab wwn=00000000000000000000000a1\n');
  expect(text).toContain('set attribute authentication=1 generate_node_acls=0');
  expect(text.match(/mapped_lun=0 tpg_lun_or_backstore=0\n/g)).toHaveLength(2);
  expect(text.match(/set auth userid=kolab "password=\$secret"\n/g)).toHaveLength(2);
});

test.each<[string, Record<string, Fields>, string]>([
  ['the device', { 'lun-0': { targetDevice: '/dev/vg1/mail' } }, 'dev=/dev/vg1/mail '],
  ['another WWID, which LIO cannot make', { 'lun-0': { wwid: '36006' } }, 'dev=/dev/vg_san/kolab\n'],
  [
    'another number for one host',
    { 'lun-0': { otherNumbers: [{ initiatorId: 'san-initiator-1', number: 4 }] } },
    '_lun=4 ',
  ],
  ['LUNs for everybody', { 'san-array': { ...LIO, masking: 'open' } }, 'generate_node_acls=1'],
  ['CHAP for everybody', { 'san-array': { ...LIO, masking: 'open' } }, 'targetcli $tpg set auth userid=kolab'],
  ['no CHAP', { 'san-array': { ...LIO, authentication: 'none' } }, 'authentication=0'],
  ['CHAP both ways', { 'san-array': { ...LIO, authentication: 'mutual-chap' } }, 'mutual_userid=array'],
  ['an IPv6 portal', { 'san-controller-a': { port: '[2001:db8::41]:3261' } }, 'create 2001:db8::41 3261\n'],
])('the target has %s', (_, changes, line) => {
  expect(lioOf({ 'san-array': LIO, ...changes })).toContain(line);
});

test('other arrays get a sheet instead of a script', () => {
  expect(lioOf({})).toBe('');
  expect(lioOf({ 'san-array': { platform: 'linux-pair' } })).toBe('');
  expect(lioOf({ 'san-array': { ...LIO, transport: 'fc' } })).toBe('');
  const rows = textOf(sanWith({}), 'san/mapping.tsv').trim().split('\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^SAN Array\t0\t36001405.*\tiqn\.2024-05\.org\.example:kolab1$/);
  expect(textOf(sanWith({ 'san-array': { masking: 'open' } }), 'san/mapping.tsv')).toMatch(/\t\*\n$/);
  expect(textOf(sanWith({ 'san-array': LIO }), 'san/mapping.tsv')).toBe('');
});

test.each<[string, Record<string, Fields>]>([
  ['a target name that LIO refuses', { 'san-array': { ...LIO, targetName: 'iqn.2024-05.local:x' } }],
  ['an initiator name that LIO refuses', { 'san-array': LIO, 'san-initiator-1': { wwn: 'iqn.2024-05.local:x' } }],
  ['a device with a command', { 'san-array': LIO, 'lun-0': { targetDevice: '/dev/sda; reboot' } }],
  ['a device that is a file', { 'san-array': LIO, 'lun-0': { targetDevice: '/srv/disk' } }],
])('%s is refused', (_, changes) => {
  expect(() => lioOf(changes)).toThrow('cannot be written');
});

test('zones follow the switches', () => {
  const fc = { 'san-array': { transport: 'fc' } };
  const one = textOf(sanWith({ ...fc, 'san-switch-a': { zoning: 'one-zone' } }), 'san/zoning.tsv');
  expect(one.match(/\tSwitch_A_all\t/g)).toHaveLength(2);
  expect(one).toContain('\tkolab1_Controller_B\t');
  const plugged = textOf(sanWith({ ...fc, 'san-initiator-1': { switchId: 'san-switch-a' } }), 'san/zoning.tsv');
  expect(plugged.trim().split('\n')).toHaveLength(4);
});

function lossOf(array: Fields, ...lost: string[]): string {
  const events = lost.map((elementId): WorldEvent => ({ type: 'fail', elementId }));
  const { steps } = workbench.analyse(sanWith({ 'san-array': array }), events).world;
  return steps.find(({ text }) => /^Kolab Server 1 (loses|reaches)/.test(text))?.why ?? '';
}

test.each<[string, Fields, string]>([
  ['a minute by itself', {}, 'wait 60 s (no_path_retry)'],
  ['checks times interval', { noPathRetry: 7, pollingInterval: 3 }, 'wait 21 s (no_path_retry)'],
  ['not at all', { whenNoPath: 'fail' }, 'errors at once'],
  ['for ever', { whenNoPath: 'queue' }, 'nothing ends them'],
  ['replacement_timeout without multipath', { multipath: 'off', replacementTimeout: 33 }, 'wait 33 s (replacement'],
  ['for the kernel, over Fibre Channel without multipath', { multipath: 'off', transport: 'fc' }, 'until the kernel'],
])('without a path, reads wait as the files say: %s', (_, array, words) => {
  expect(lossOf(array, 'san-array')).toContain(words);
});

test.each<[string, Fields, string]>([
  ['by itself', {}, 'after a stall of 5 to 15 s.'],
  ['later NOPs', { noopInterval: 20, noopTimeout: 10 }, 'after a stall of 5 to 35 s.'],
  ['a later hand-over', { fastIoFail: 8 }, 'after a stall of 8 to 18 s.'],
  ['no early hand-over', { failFast: 'off', replacementTimeout: 120 }, 'after a stall of 120 to 130 s.'],
  ['no NOPs', { noopInterval: 0 }, 'or of minutes if TCP has to notice it.'],
  ['NOPs without an end', { noopTimeout: 0 }, 'or of minutes if TCP has to notice it.'],
  ['Fibre Channel', { transport: 'fc', fastIoFail: 6 }, 'after a stall of up to 6 s.'],
  ['Fibre Channel, no early hand-over', { transport: 'fc', failFast: 'off' }, 'after a stall of up to 120 s.'],
])('a lost path stalls as the files say: %s', (_, array, words) => {
  expect(lossOf(array, 'san-switch-a')).toContain(words);
});
