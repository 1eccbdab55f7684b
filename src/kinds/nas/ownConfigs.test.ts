import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../tests/nfsDesigns.ts';
import { configs } from './configs.ts';

function fileOf(design: Design, path: string): readonly string[] | undefined {
  const files = printer.configs(workbench.analyse(design));
  return files.find((file) => file.path === path)?.lines.map(({ text }) => text);
}

/** The ganesha.conf of bob. */
function conf(design: Design): string {
  const files = configs(workbench.analyse(design).view).filter(({ hostId }) => hostId === 'server-bob');
  const lines = files.find(({ path }) => path === 'etc/ganesha/ganesha.conf')?.lines ?? [];
  return lines.map(({ text }) => text).join('\n');
}

test('the name of the NFS server stands for its floating address on every host', () => {
  for (const host of ['alice', 'bob', 'web1', 'web2']) {
    expect(fileOf(kernelNfsOnDrbd(), `hosts/${host}/etc/hosts`)).toContain('10.20.1.10 nfs1');
    expect(fileOf(kernelNfsOnDrbd(), `hosts/${host}/etc/idmapd.conf`)).toEqual(['[General]', 'Domain = example.org']);
  }
});

test('clients mount it at boot, hard and after the network', () => {
  expect(fileOf(kernelNfsOnDrbd(), 'hosts/web1/etc/fstab')).toEqual([
    'nfs1:/srv/nfs/www /srv/www nfs4 hard,_netdev,noatime,nosuid,nfsvers=4.2 0 0',
  ]);
});

test('the cluster manager exports, so that no host has an exports file', () => {
  for (const design of [kernelNfsOnDrbd(), ganeshaOnDrbd()]) {
    const paths = configs(workbench.analyse(design).view).map(({ path }) => path);
    expect(paths).not.toContain('etc/exports');
  }
});

test.each([
  ['debian-12', 'etc/nfs.conf.d/quorate.conf'],
  ['el-8', 'etc/nfs.conf'],
] as const)('lease and grace of the kernel on %s are told in %s', (targetOs, path) => {
  const design = { ...kernelNfsOnDrbd(), targetOs };
  expect(fileOf(design, `hosts/alice/${path}`)).toEqual(['[nfsd]', 'lease-time=20', 'grace-time=25']);
  expect(fileOf(design, `hosts/web1/${path}`)).toBeUndefined();
});

test('Ganesha is the same on both servers, and remembers on the filesystem that moves', () => {
  const design = ganeshaOnDrbd();
  expect(fileOf(design, 'hosts/alice/etc/ganesha/ganesha.conf')?.join('\n')).toBe(conf(design));
  expect(conf(design)).toContain('RecoveryRoot = "/srv/nfs/.nfs";\n    Server_Scope = "nfs1";');
  expect(conf(design)).toContain('Lease_Lifetime = 20;\n    Grace_Period = 25;');
  expect(fileOf(design, 'hosts/alice/etc/nfs.conf.d/quorate.conf')).toBeUndefined();
});

test('Ganesha lets in the named clients only, in the versions that are wanted', () => {
  const design = ganeshaOnDrbd();
  expect(conf(design)).toContain('Access_Type = None;\n    FSAL {\n        Name = VFS;\n    }');
  expect(conf(design)).toContain(
    'Clients = 10.20.1.51, 10.20.1.52;\n        Protocols = 4;\n        Access_Type = RW;',
  );
  expect(conf(design)).toContain('Protocols = 4;\n    Clustered = false;');
  const old = conf(patchElement(design, 'export-www', { version: '3', security: 'krb5' }));
  expect(old).toContain('Protocols = 3;\n    Clustered = false;');
  expect(old).not.toContain('NFS_KRB5');
  expect(conf(patchElement(design, 'export-www', { clientIds: [] }))).not.toContain('EXPORT');
});

test.each<[string, string, Record<string, unknown>]>([
  ['a state directory with a quote', 'nfs-server', { stateDir: '/srv/nfs/"a' }],
  ['a path of two lines', 'export-www', { path: '/srv/nfs/a\nb' }],
  ['a name that ends the string', 'nfs-server', { hostName: 'a"; b' }],
])('%s is refused', (_what, id, fields) => {
  expect(() => conf(patchElement(ganeshaOnDrbd(), id, fields))).toThrow('cannot be written');
});
