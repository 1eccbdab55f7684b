import { describe, expect, test } from 'vitest';
import type { Design } from '../src/core/model/design.ts';
import { patchElement } from '../src/core/edits/edit.ts';
import type { WorldEvent } from '../src/core/world/world.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';
import {
  drbdGfs2Design,
  drbdHaLvmDesign,
  drbdO2cbDesign,
  drbdOcfs2Design,
  drbdSharedGfs2Design,
  sanFcHaLvmDesign,
  sanSharedGfs2Design,
  SHARED_VOLUME_DESIGNS,
} from './sharedVolumeDesigns.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text).join('\n') ?? '';
}

test.each(Object.entries(SHARED_VOLUME_DESIGNS))('%s is without fault', (_name, make) => {
  const { findings } = workbench.analyse(make());
  const faults = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  expect(faults).toEqual([]);
});

describe('a volume group under a cluster filesystem', () => {
  test.each<[string, Design, string, string]>([
    ['on a LUN', sanSharedGfs2Design(), 'p_lvm_vg_kolab', 'p_fs_kolab'],
    ['on two DRBD primaries', drbdSharedGfs2Design(), 'p_lvm_vg_data', 'p_fs_data'],
  ])('%s is activated on both servers, after the locks and before the mount', (_where, design, groupId, mountId) => {
    const { managed, world } = workbench.analyse(design);
    const found = (id: string) => managed.find((resource) => resource.id === id);
    const needsOf = (id: string) => found(id)?.needs.map(({ managedId }) => managedId) ?? [];
    expect(found(groupId)?.parameters).toEqual({
      activation_mode: 'shared',
      lvname: 'data',
      vg_access_mode: 'lvmlockd',
      vgname: groupId.replace('p_lvm_', ''),
    });
    expect(needsOf('p_lvmlockd')).toEqual(['p_dlm']);
    expect(needsOf(groupId)).toContain('p_lvmlockd');
    expect(needsOf(mountId)).toEqual(expect.arrayContaining([groupId, 'p_dlm']));
    for (const id of ['p_dlm', 'p_lvmlockd', groupId, mountId]) {
      expect({ id, form: found(id)?.form }).toEqual({ id, form: { type: 'clone', interleave: true } });
      expect(world.placements.get(id)?.startedOn).toHaveLength(2);
    }
  });

  test('is made with locks, on a server where lvmlockd runs, and started on the others', () => {
    const prepare = fileOf(sanSharedGfs2Design(), 'san/prepare-kolab.sh');
    expect(prepare).toContain('vgcreate --shared vg_kolab "$disk"\nlvcreate --yes --activate sy --name data');
    expect(prepare.indexOf('pgrep -x lvmlockd')).toBeLessThan(prepare.indexOf('blkid'));
    expect(fileOf(sanSharedGfs2Design(), 'san/join-kolab.sh')).toContain('\nvgchange --lock-start vg_kolab\n');
    expect(fileOf(drbdSharedGfs2Design(), 'drbd/join-data-0.sh')).toContain('\nvgchange --lock-start vg_data\n');
  });
});

describe('a volume group that moves', () => {
  test('on DRBD is activated where the resource is promoted', () => {
    const { managed } = workbench.analyse(drbdHaLvmDesign());
    const group = managed.find(({ id }) => id === 'p_lvm_vg_kolab');
    expect(group?.parameters).toEqual({ vgname: 'vg_kolab', vg_access_mode: 'system_id' });
    expect(group?.needs).toEqual([{ managedId: 'p_drbd_kolab', action: 'promote' }]);
    expect(group?.form).toMatchObject({ type: 'member', group: 'g_kolab' });
  });

  test('is made by the primary only', () => {
    const prepare = fileOf(drbdHaLvmDesign(), 'drbd/prepare-kolab-0.sh');
    expect(prepare.indexOf('drbdadm role kolab')).toBeLessThan(prepare.indexOf('blkid'));
    expect(prepare).toContain('vgcreate --setautoactivation n vg_kolab "$disk"\n');
  });

  test('has no property against activation at boot where LVM is too old for it', () => {
    const prepare = fileOf({ ...sanFcHaLvmDesign(), targetOs: 'ubuntu-22.04' }, 'san/prepare-kolab.sh');
    expect(prepare).toContain('\nvgcreate vg_kolab "$disk"\n');
    expect(prepare).toContain('# LVM of Ubuntu 22.04 LTS knows no --setautoactivation');
  });

  test('is put on the list of devices of each server where LVM has one', () => {
    const on = (targetOs: Design['targetOs']): string =>
      fileOf({ ...sanFcHaLvmDesign(), targetOs }, 'san/join-kolab.sh');
    expect(on('el-9')).toContain('\nlvmdevices --yes --adddev "$disk"\n');
    expect(on('debian-12')).toBe('');
  });
});

describe('lvmlocal.conf', () => {
  const conf = 'etc/lvm/lvmlocal.conf';

  test.each<[string, Design, string, readonly string[]]>([
    ['a shared group', sanSharedGfs2Design(), 'kolab2', ['    use_lvmlockd = 1']],
    ['a group that moves', sanFcHaLvmDesign(), 'kolab2', ['    system_id_source = "uname"']],
    ['no group', patchElement(sanSharedGfs2Design(), 'lun-0', { volumeGroup: '' }), 'kolab2', []],
  ])('of %s', (_case, design, host, lines) => {
    const expected = lines.length === 0 ? '' : ['global {', ...lines, '}'].join('\n');
    expect(fileOf(design, `hosts/${host}/${conf}`)).toBe(expected);
  });

  test('lets a DRBD device with a volume group through, and hides its backing disk', () => {
    const text = fileOf(
      patchElement(drbdSharedGfs2Design(), 'disk-bob-data', { device: '/dev/disk/by-id/a.b+c' }),
      `hosts/bob/${conf}`,
    );
    expect(text).toContain('global_filter = [ "a|^/dev/drbd0$|", "r|^/dev/drbd|", "r|^/dev/disk/by-id/a[.]b[+]c$|" ]');
    expect(text).not.toContain('use_devicesfile');
  });

  test('filters devices where LVM by default has a list of them instead', () => {
    const text = fileOf({ ...drbdHaLvmDesign(), targetOs: 'el-9' }, `hosts/alice/${conf}`);
    expect(text).toContain('    use_devicesfile = 0\n    global_filter = [');
  });
});

describe('while a lost server is not fenced', () => {
  const lost: readonly WorldEvent[] = [
    { type: 'fail', elementId: 'fence-bob' },
    { type: 'fail', elementId: 'server-bob' },
  ];
  const accessAfter = (design: Design, events: readonly WorldEvent[]): string => {
    const filesystem = Object.values(design.elements).find(({ type }) => type === 'filesystem');
    return workbench.analyse(design, events).offers.offerOf(filesystem?.id, 'server-alice').access;
  };

  test.each<[string, Design, string]>([
    ['GFS2 stands still', drbdGfs2Design(), 'none'],
    ['GFS2 in a shared volume group stands still', drbdSharedGfs2Design(), 'none'],
    ["OCFS2 with Pacemaker's stack stands still", drbdOcfs2Design(), 'none'],
    ['OCFS2 with O2CB, which resets servers by itself, goes on', drbdO2cbDesign(), 'read-write'],
    ['a filesystem of one server goes on', drbdHaLvmDesign(), 'read-write'],
  ])('%s', (_what, design, access) => {
    expect(accessAfter(design, lost)).toBe(access);
    expect(accessAfter(design, lost.slice(1))).toBe('read-write');
    expect(accessAfter(design, [...lost, { type: 'recover', elementId: 'fence-bob' }])).toBe('read-write');
  });
});

test('the scenario tells where cluster filesystems stand still and go on', () => {
  const events: readonly WorldEvent[] = [
    { type: 'fail', elementId: 'fence-bob' },
    { type: 'fail', elementId: 'server-bob' },
    { type: 'recover', elementId: 'fence-bob' },
  ];
  const told = workbench
    .analyse(drbdGfs2Design(), events)
    .world.steps.filter(({ text }) => text.startsWith('Cluster filesystems'));
  expect(told.map(({ event, text }) => [event, text])).toEqual([
    [1, 'Cluster filesystems on alice stand still.'],
    [2, 'Cluster filesystems on alice go on.'],
  ]);
});

describe('O2CB', () => {
  test('has the members by name, number and address of a ring', () => {
    expect(fileOf(drbdO2cbDesign(), 'hosts/bob/etc/ocfs2/cluster.conf')).toBe(
      [
        'cluster:\n\tname = kolab\n\theartbeat_mode = local\n\tnode_count = 2\n',
        'node:\n\tcluster = kolab\n\tnumber = 1\n\tip_port = 7777\n\tip_address = 10.2.1.31\n\tname = alice\n',
        'node:\n\tcluster = kolab\n\tnumber = 2\n\tip_port = 7777\n\tip_address = 10.2.1.32\n\tname = bob\n',
      ].join('\n'),
    );
    const named = patchElement(drbdO2cbDesign(), 'server-bob', { hostName: 'bob.example.org' });
    expect(fileOf(named, 'hosts/alice/etc/ocfs2/cluster.conf')).toContain('\n\tname = bob\n');
  });

  test.each<[Design['targetOs'], string]>([
    ['debian-12', 'etc/default/o2cb'],
    ['ubuntu-24.04', 'etc/default/o2cb'],
    ['sles-15', 'etc/sysconfig/o2cb'],
  ])('is started at boot by the file of %s', (targetOs, path) => {
    const text = fileOf({ ...drbdO2cbDesign(), targetOs }, `hosts/alice/${path}`);
    expect(text).toContain('O2CB_ENABLED=true\nO2CB_STACK=o2cb\nO2CB_BOOTCLUSTER=kolab\n');
  });

  test('is nothing that the stack of Pacemaker needs', () => {
    const { managed } = workbench.analyse(drbdO2cbDesign());
    expect(managed.map(({ id }) => id)).not.toContain('p_dlm');
    const files = printer.configs(workbench.analyse(drbdOcfs2Design())).map(({ path }) => path);
    expect(files.filter((path) => /o2cb|ocfs2/.test(path))).toEqual([]);
  });

  test('leaves the lock manager to a shared volume group below it', () => {
    const design = patchElement(drbdO2cbDesign(), 'drbd-data-volume-0', { volumeGroup: 'vg_data' });
    const { managed } = workbench.analyse(design);
    expect(managed.map(({ id }) => id)).toEqual(expect.arrayContaining(['p_dlm', 'p_lvmlockd', 'p_lvm_vg_data']));
    const mount = managed.find(({ id }) => id === 'p_fs_data');
    expect(mount?.needs.map(({ managedId }) => managedId)).toEqual(['p_drbd_data', 'p_lvm_vg_data']);
  });
});
