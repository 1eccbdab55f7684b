import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { configs } from './configs.ts';

function template(): Design {
  const design = workbench.fromTemplate('nas');
  if (!design) throw new Error('no NAS template');
  return design;
}

function textOf(design: Design, path: string): string {
  const file = configs(workbench.analyse(design).view).find((fragment) => fragment.path === path);
  return (file?.lines ?? []).map((line) => `${line.text}\n`).join('');
}

test('an export names its clients one by one, without a blank before the bracket', () => {
  const options = '(rw,sync,no_subtree_check,no_root_squash,sec=sys,fsid=1)';
  expect(textOf(template(), 'etc/exports')).toBe(`/export/kolab kolab1${options} kolab2${options}\n`);
});

test('an export without clients is not exported, least of all to everybody', () => {
  expect(textOf(patchElement(template(), 'export-kolab', { clientIds: [] }), 'etc/exports')).toBe('');
});

test('a client that is listed twice stands there once', () => {
  const twice = { clientIds: ['server-kolab1', 'server-kolab1'] };
  expect(textOf(patchElement(template(), 'export-kolab', twice), 'etc/exports').match(/kolab1\(/g)).toHaveLength(1);
});

test('services wait for the mount, and the mount waits for the network', () => {
  const files = printer.configs(workbench.analyse(template()));
  const linesOf = (path: string) => files.find((file) => file.path === path)?.lines.map(({ text }) => text) ?? [];
  expect(linesOf('hosts/kolab1/etc/fstab')).toContain(
    'nas1:/export/kolab /srv/kolab nfs4 hard,_netdev,noatime,nosuid,nfsvers=4.2 0 0',
  );
  const dropIns = files.filter(({ path }) => /^hosts\/kolab1\/.*\.service\.d\//.test(path));
  expect(dropIns.length).toBeGreaterThan(0);
  for (const { path } of dropIns) expect(linesOf(path)).toContain('RequiresMountsFor=/srv/kolab');
});

test('what is told of an export stands in its line, and in the mount of each client', () => {
  const told = patchElement(template(), 'export-kolab', {
    security: 'krb5p',
    subtreeCheck: 'subtree_check',
    transport: 'tcp',
  });
  expect(textOf(told, 'etc/exports')).toContain('kolab1(rw,sync,subtree_check,no_root_squash,sec=krb5p,fsid=1)');
  const fstab = printer.configs(workbench.analyse(told)).find(({ path }) => path === 'hosts/kolab1/etc/fstab');
  expect(fstab?.lines.map(({ text }) => text)).toContain(
    'nas1:/export/kolab /srv/kolab nfs4 hard,_netdev,noatime,nosuid,nfsvers=4.2,sec=krb5p,proto=tcp 0 0',
  );
});

test('lease and grace are those of the server, and nothing is written where nothing is told', () => {
  expect(textOf(template(), 'etc/nfs.conf')).toBe('');
  expect(textOf(patchElement(template(), 'filer-nas1', { leaseSeconds: 30, graceSeconds: 45 }), 'etc/nfs.conf')).toBe(
    '[nfsd]\nlease-time=30\ngrace-time=45\n',
  );
  expect(textOf(patchElement(template(), 'export-kolab', { transport: 'udp' }), 'etc/nfs.conf')).toBe(
    '[nfsd]\nudp=y\n',
  );
});

test('the filer and all its clients name the same domain of users', () => {
  expect(textOf(template(), 'etc/idmapd.conf')).toBe('');
  const design = patchElement(template(), 'filer-nas1', { idDomain: 'example.org' });
  const files = configs(workbench.analyse(design).view).filter(({ path }) => path === 'etc/idmapd.conf');
  expect(new Set(files.map(({ hostId }) => hostId))).toEqual(new Set(['filer-nas1', 'server-kolab1', 'server-kolab2']));
  expect(files).toHaveLength(3);
  for (const { lines } of files) expect(lines.map(({ text }) => text)).toEqual(['[General]', 'Domain = example.org']);
});

test('a path with a blank is one word', () => {
  expect(textOf(patchElement(template(), 'export-kolab', { path: '/export/a b' }), 'etc/exports')).toMatch(
    /^\/export\/a\\040b kolab1\(/,
  );
});

test.each<[string, string, Record<string, unknown>]>([
  ['a relative path', 'export-kolab', { path: 'export' }],
  ['a client name that exports to everybody', 'server-kolab1', { hostName: '*' }],
  ['a filer without an address', 'filer-nas1', { ip: '' }],
  ['a filer name with a blank', 'filer-nas1', { hostName: 'nas 1' }],
  ['a domain of two lines', 'filer-nas1', { idDomain: 'a\nb' }],
])('%s is refused', (_what, id, fields) => {
  expect(() => configs(workbench.analyse(patchElement(template(), id, fields)).view)).toThrow('cannot be written');
});

test('clients are called by name in the network of the filer', () => {
  const { view } = workbench.analyse(template());
  const hosts = printer.configs(workbench.analyse(template())).find((file) => file.path === 'hosts/nas1/etc/hosts');
  expect(hosts?.lines.map((line) => line.text)).toEqual(
    expect.arrayContaining(['10.10.1.31 kolab1', '192.0.2.31 kolab1-client', '10.10.1.41 nas1']),
  );
  expect(configs(view).every((fragment) => fragment.lines.length > 0)).toBe(true);
});
