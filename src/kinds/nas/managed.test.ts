import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { Design } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { ganeshaOnDrbd, kernelNfs3OnDrbd, kernelNfsOnDrbd, kernelNfsOnLun } from '../../../tests/nfsDesigns.ts';

/** The members of the group in the order in which they start. */
function members(design: Design): readonly ManagedResource[] {
  const rank = ({ form }: ManagedResource): number => (form.type === 'member' ? form.rank : Number.NaN);
  const { managed } = workbench.analyse(design);
  return managed.filter(({ form }) => form.type === 'member').sort((a, b) => rank(a) - rank(b));
}

function parametersOf(design: Design, id: string): Readonly<Record<string, string>> {
  return members(design).find((resource) => resource.id === id)?.parameters ?? {};
}

const EXPORTS = ['exportfs p_export_www_web1', 'exportfs p_export_www_web2'];

test.each<[string, Design, readonly string[]]>([
  ['the kernel', kernelNfsOnDrbd(), ['Filesystem p_fs_nfs', 'nfsserver p_nfs_nfs', ...EXPORTS, 'IPaddr2 p_ip_nfs']],
  [
    'the kernel for clients of NFS 3',
    kernelNfs3OnDrbd(),
    ['Filesystem p_fs_nfs', 'nfsserver p_nfs_nfs', ...EXPORTS, 'IPaddr2 p_ip_nfs', 'nfsnotify p_nfsnotify_nfs'],
  ],
  [
    'the kernel on a LUN',
    kernelNfsOnLun(),
    ['LVM-activate p_lvm_vg_nfs', 'Filesystem p_fs_nfs', 'nfsserver p_nfs_nfs', ...EXPORTS, 'IPaddr2 p_ip_nfs'],
  ],
  ['Ganesha', ganeshaOnDrbd(), ['Filesystem p_fs_nfs', 'nfs-ganesha p_nfs_nfs', 'IPaddr2 p_ip_nfs']],
])('%s serves what is mounted, and the address comes last', (_program, design, order) => {
  expect(members(design).map(({ id, agent }) => `${agent.type} ${id}`)).toEqual(order);
});

test('what the server remembers lies on the filesystem that moves, unless the design says where', () => {
  const design = kernelNfsOnDrbd();
  expect(parametersOf(design, 'p_nfs_nfs')).toEqual({
    nfs_shared_infodir: '/srv/nfs/.nfs',
    nfs_no_notify: 'true',
    nfs_server_scope: 'nfs1',
  });
  const told = patchElement(design, 'nfs-server', { stateDir: '/srv/nfs/state' });
  expect(parametersOf(told, 'p_nfs_nfs')['nfs_shared_infodir']).toBe('/srv/nfs/state');
});

test.each(['ubuntu-22.04', 'el-8'] as const)('the agent of %s knows no server scope', (targetOs) => {
  expect(parametersOf({ ...kernelNfsOnDrbd(), targetOs }, 'p_nfs_nfs')).not.toHaveProperty('nfs_server_scope');
});

test('each client has an export of its own by its address, and one of them waits for the leases', () => {
  const design = kernelNfsOnDrbd();
  const common = {
    directory: '/srv/nfs/www',
    fsid: '1',
    options: 'rw,sync,no_subtree_check,root_squash,sec=sys',
    rmtab_backup: 'none',
  };
  expect(parametersOf(design, 'p_export_www_web1')).toEqual({
    ...common,
    clientspec: '10.20.1.51',
    wait_for_leasetime_on_stop: 'true',
  });
  expect(parametersOf(design, 'p_export_www_web2')).toEqual({
    ...common,
    clientspec: '10.20.1.52',
    unlock_on_stop: '0',
  });
});

test.each([
  [undefined, '120s'],
  [20, '120s'],
  [300, '330s'],
])('with a lease of %s the stop may take %s', (leaseSeconds, timeout) => {
  const design = patchElement(kernelNfsOnDrbd(), 'nfs-server', { leaseSeconds });
  const waiting = members(design).find(({ parameters }) => 'wait_for_leasetime_on_stop' in parameters);
  expect(waiting?.operations.find(({ name }) => name === 'stop')?.timeout).toBe(timeout);
});

test('a client by IPv6 stands in brackets', () => {
  const design = patchElement(kernelNfsOnDrbd(), 'address-web1-storage', { ip: '2001:db8::51' });
  expect(parametersOf(design, 'p_export_www_web1')['clientspec']).toBe('[2001:db8::51]');
});

test('clients of NFS 3 hear of the failover from the floating address, and their mounts are kept', () => {
  const design = kernelNfs3OnDrbd();
  expect(parametersOf(design, 'p_nfsnotify_nfs')).toEqual({ source_host: '10.20.1.10' });
  expect(parametersOf(design, 'p_export_www_web1')).not.toHaveProperty('rmtab_backup');
});

test('nobody starts what serves a mount that stays', () => {
  const design = patchElement(kernelNfsOnDrbd(), 'mount-alice-srv-nfs', { standbyIds: [] });
  expect(members(design)).toEqual([]);
});
