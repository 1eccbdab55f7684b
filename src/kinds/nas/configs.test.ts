import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
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
  const options = '(rw,sync,no_subtree_check,root_squash,sec=sys,fsid=1)';
  expect(textOf(template(), 'etc/exports')).toBe(`/export/kolab kolab1${options} kolab2${options}\n`);
});

test('an export without clients is not exported, least of all to everybody', () => {
  expect(textOf(patchElement(template(), 'export-kolab', { clientIds: [] }), 'etc/exports')).toBe('');
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
])('%s is refused', (_what, id, fields) => {
  expect(() => configs(workbench.analyse(patchElement(template(), id, fields)).view)).toThrow('cannot be written');
});

test('clients are called by name in the network of the filer', () => {
  const { view } = workbench.analyse(template());
  const hosts = workbench.configs(workbench.analyse(template())).find((file) => file.path === 'hosts/nas1/etc/hosts');
  expect(hosts?.lines.map((line) => line.text)).toEqual(
    expect.arrayContaining(['10.10.1.31 kolab1', '192.0.2.31 kolab1-client', '10.10.1.41 nas1']),
  );
  expect(configs(view).every((fragment) => fragment.lines.length > 0)).toBe(true);
});
