import { expect, test } from 'vitest';
import { putElements } from '../../core/edits/edit.ts';
import type { ElementBase } from '../../core/model/element.ts';
import { createBuilder, type Builder } from '../../templates/builder.ts';
import { workbench } from '../../workbench.ts';
import { configs } from './configs.ts';

function design(build: Builder) {
  return putElements(workbench.newDesign('Test'), build.elements);
}

function textOf(build: Builder, path: string, hostId: string): string {
  const fragments = configs(workbench.analyse(design(build)).view).filter(
    (fragment) => fragment.path === path && fragment.hostId === hostId,
  );
  return fragments.flatMap((fragment) => fragment.lines.map((line) => `${line.text}\n`)).join('');
}

test('a host name stands for the address of the clients, the others are named after their network', () => {
  const build = createBuilder();
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const client = build.network('client', '192.0.2.0/24', 'client');
  const odd = build.network('two words', '10.3.1.0/24', 'storage');
  const alice = build.server('alice', { [ring]: '10.2.1.31', [client]: '192.0.2.31', [odd]: '10.3.1.31' });
  expect(textOf(build, 'etc/hosts', alice)).toBe(
    '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n' +
      '10.2.1.31 alice-ring\n192.0.2.31 alice\n10.3.1.31 alice-network-two-words\n',
  );
  expect(textOf(build, 'addresses', alice)).toBe('10.2.1.31\n192.0.2.31\n10.3.1.31\n');
});

test('a fixed mount is in fstab, one that moves is not', () => {
  const build = createBuilder();
  const [alice, bob] = [build.server('alice', {}), build.server('bob', {})];
  const disk = build.filesystem(build.dataDisk(alice, '/dev/vg0/data'), 'ext4');
  build.mount('/srv/my data', disk, [alice]);
  build.mount('/srv/moving', disk, [alice, bob]);
  expect(textOf(build, 'etc/fstab', alice)).toBe('/dev/vg0/data /srv/my\\040data ext4 defaults 0 2\n');
  expect(textOf(build, 'etc/fstab', bob)).toBe('');
});

test('what a cluster manager activates first is not mounted at boot', () => {
  const build = createBuilder();
  const [alice, bob] = [build.server('alice', {}), build.server('bob', {})];
  const disks = [alice, bob].map((id) => [id, build.dataDisk(id, '/dev/vg0/data')] as const);
  const volume = build.drbd({ resourceName: 'r0', minor: 0, port: 7788, networkIds: [], replicas: disks });
  build.mount('/srv/data', build.filesystem(volume, 'xfs'), [alice]);
  expect(textOf(build, 'etc/fstab', alice)).toBe('/dev/drbd0 /srv/data xfs noauto 0 0\n');
});

test('services over a fixed mount wait for it on every server that may run them', () => {
  const build = createBuilder();
  const [alice, bob] = [build.server('alice', {}), build.server('bob', {})];
  for (const id of [alice, bob]) {
    build.mount('/srv/mail', build.filesystem(build.dataDisk(id, '/dev/vg0/mail'), 'xfs'), [id]);
  }
  build.service('imap', '/srv/mail/spool', [alice, bob]);
  build.service('ldap', '/var/lib/ldap', [alice]);
  const path = 'etc/systemd/system/cyrus-imapd.service.d/quorate-storage.conf';
  for (const id of [alice, bob]) expect(textOf(build, path, id)).toBe('[Unit]\nRequiresMountsFor=/srv/mail\n');
  expect(textOf(build, 'etc/systemd/system/dirsrv@kolab.service.d/quorate-storage.conf', alice)).toBe('');
});

test.each<[string, Record<string, unknown>]>([
  ['a host name with a line end', { hostName: 'alice\n10.0.0.1 bank' }],
  ['an empty host name', { hostName: '' }],
])('%s is refused', (_what, fields) => {
  const build = createBuilder();
  const client = build.network('client', '192.0.2.0/24', 'client');
  build.server('alice', { [client]: '192.0.2.31' });
  const elements = build.elements.map((element): ElementBase =>
    element.type === 'server' ? { ...element, ...fields } : element,
  );
  const analysis = workbench.analyse(putElements(workbench.newDesign('Test'), elements));
  expect(() => configs(analysis.view)).toThrow('cannot be written into a file');
});

test('a mount without a source is refused', () => {
  const build = createBuilder();
  const alice = build.server('alice', {});
  build.mount('/srv/data', build.dataDisk(alice, '/dev/vg0/data'), [alice]);
  expect(() => configs(workbench.analyse(design(build)).view)).toThrow('/srv/data has no source');
});
