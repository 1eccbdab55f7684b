import { describe, expect, test } from 'vitest';
import { reactorTieBreakerDesign } from '../../../tests/reactorDesigns.ts';
import { change, template } from '../../../tests/rules/designs.ts';
import { joinDeployments, type Deployment, type RunbookStep } from '../../core/deploy/deployment.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { deploy } from './deploy.ts';

const pair = template('drbd-single-primary');

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

function stepOf(design: Design, title: RegExp): RunbookStep | undefined {
  return deployed(design).steps.find((step) => title.test(step.title));
}

const packagesOf = (design: Design): Set<string> =>
  new Set(deployed(design).packages.flatMap(({ packages }) => packages));

test.each<[TargetOs, string[]]>([
  ['debian-12', ['389-ds-base', 'apache2', 'chrony', 'cyrus-imapd', 'mariadb-server', 'postfix', 'xfsprogs']],
  ['el-9', ['389-ds-base', 'chrony', 'cyrus-imapd', 'httpd', 'mariadb-server', 'postfix', 'xfsprogs']],
  ['sles-15', ['389-ds', 'apache2', 'chrony', 'cyrus-imapd', 'mariadb', 'postfix', 'xfsprogs']],
])('what services and filesystems need on %s', (targetOs, names) => {
  expect([...packagesOf({ ...pair(), targetOs })].sort()).toEqual(names);
});

test.each<[TargetOs, string]>([
  ['debian-13', 'VERSION_ID="?13'],
  ['ubuntu-24.04', 'VERSION_ID="?24\\.04'],
  ['el-10', 'PLATFORM_ID="?platform:el10'],
  ['sles-15', 'VERSION_ID="?15'],
])('another system than %s is refused before anything else', (targetOs, pattern) => {
  const steps = deployed({ ...pair(), targetOs }).steps.filter(({ phase }) => phase === 'preflight');
  const [first] = steps.toSorted((a, b) => a.place - b.place);
  expect(first?.run).toContain(pattern);
});

test('Postfix has ended before its queue moves, and does not start at boot', () => {
  expect(stepOf(pair(), /^Stop postfix until the cluster/)?.run).toBe('systemctl stop postfix postfix@-');
  expect(stepOf(pair(), /^Leave postfix to the cluster$/)?.run).toBe('systemctl disable postfix');
  expect(stepOf(pair(), /^Let postfix find its data/)?.run).toContain('is-active --quiet postfix@-');
  expect(stepOf({ ...pair(), targetOs: 'debian-13' }, /^Stop postfix until/)?.run).toBe('systemctl stop postfix');
});

test('a data disk has to be there, large enough, and empty unless it is told to hold something', () => {
  const empty = stepOf(pair(), /\/dev\/vg0\/kolab is there/);
  expect(empty?.run).toContain('-ge 536870912000');
  expect(empty?.run).toContain('need_empty /dev/vg0/kolab');
  expect(empty?.hostIds).toEqual(['server-alice', 'server-bob']);
  const used = change('drbd-single-primary', { 'disk-alice-kolab': { content: 'in-use' } });
  const onAlice = deployed(used()).steps.filter(
    ({ hostIds, title }) => /kolab is there/.test(title) && hostIds.includes('server-alice'),
  );
  expect(onAlice.map(({ run }) => run.includes('need_empty'))).toEqual([false]);
});

test('every host has to understand every host name as its address of the design', () => {
  const step = stepOf(pair(), /host names stand for/);
  expect(step?.check).toBe('stands_for alice 192.0.2.31 &&\nstands_for bob 192.0.2.32');
  expect(step?.hostIds).toEqual(['server-alice', 'server-bob']);
});

test('what the cluster starts is not started at boot, what it does not start is', () => {
  expect(stepOf(pair(), /^Leave cyrus-imapd to the cluster$/)?.hostIds).toEqual(['server-alice', 'server-bob']);
  expect(stepOf(pair(), /^Start cyrus-imapd/)).toBeUndefined();
  const fixed = change('nas', { 'service-imap': { standbyIds: [] } })();
  expect(stepOf(fixed, /^Start cyrus-imapd, now and at boot$/)?.phase).toBe('clients');
  expect(stepOf(fixed, /^Leave cyrus-imapd/)).toBeUndefined();
});

test('a mount point takes nothing while nothing is mounted, and only the mounts that stay are mounted by the host', () => {
  expect(stepOf(pair(), /^Make \/srv\/kolab/)?.run).toContain('chattr +i /srv/kolab');
  expect(stepOf(pair(), /^Mount \/srv\/kolab/)).toBeUndefined();
  expect(stepOf(template('nas')(), /^Mount \/srv\/kolab$/)?.phase).toBe('clients');
});

describe('the data of a service', () => {
  test.each<[string, TargetOs, string]>([
    ['cyrus-imapd', 'debian-12', '/var/lib/cyrus /var/spool/cyrus/mail /var/spool/sieve'],
    ['cyrus-imapd', 'el-9', '/var/lib/imap /var/spool/imap'],
    ['dirsrv@kolab', 'ubuntu-24.04', '/etc/dirsrv/slapd-kolab /var/lib/dirsrv/slapd-kolab'],
    ['mariadb', 'sles-15', '/var/lib/mysql'],
    ['postfix', 'debian-13', '/var/spool/postfix /var/lib/postfix'],
    ['httpd', 'el-10', '/var/www'],
    ['apache2', 'sles-15', '/srv/www'],
  ])('%s of %s comes in %s', (name, targetOs, directories) => {
    const step = stepOf({ ...pair(), targetOs }, new RegExp(`^Let ${name} find its data`));
    expect(step?.done).toMatch(new RegExp(`^directories_of .* ${directories} \\|\n  lead_to /srv/kolab$`));
  });

  test('is asked of the programs that can be told another place', () => {
    const told = (name: string): string => stepOf(pair(), new RegExp(`^See that ${name} keeps`))?.run ?? '';
    expect(told('cyrus-imapd')).toContain('/etc/imapd.conf');
    expect(told('mariadb')).toContain('my_print_defaults --mysqld');
    expect(told('postfix')).toContain('postconf -h queue_directory data_directory');
    expect(told('apache2')).toContain('directories_of false /var/www');
  });

  test('is looked for on the storage by every server, and copied there by one', () => {
    const links = deployed(pair()).steps.filter(
      ({ title }) => title === 'Let cyrus-imapd find its data at /srv/kolab/imap',
    );
    expect(links.map(({ phase, hostIds, destroys }) => [phase, hostIds, destroys?.name])).toEqual([
      ['files', ['server-alice'], 'cyrus-imapd'],
      ['files', ['server-bob'], 'cyrus-imapd'],
    ]);
    for (const { run } of links)
      expect(run).toMatch(/cyrus-imapd runs: stop it[^]*link_data \/srv\/kolab \/srv\/kolab\/imap$/);
    expect(links[0]?.destroys?.what).toContain('it goes on with the data of this host');
    expect(links[1]?.destroys?.what).toMatch(/goes on with the data of alice; .* is NOT used, and kept beside/);
    const copy = stepOf(pair(), /^Copy the data of cyrus-imapd/);
    expect(copy).toMatchObject({ phase: 'clients', hostIds: ['server-alice'] });
    expect(copy?.run).toMatch(/mountpoint -q[^]*copy_data \/srv\/kolab \/srv\/kolab\n: >.*copied-cyrus-imapd"$/);
  });

  test('begins on the home of what moves, wherever the service is drawn', () => {
    const design = change(pair, { 'service-imap': { serverId: 'server-bob', standbyIds: ['server-alice'] } })();
    expect(stepOf(design, /^Copy the data of cyrus-imapd/)?.hostIds).toEqual(['server-alice']);
  });

  test('is looked at on every server: before it takes part, before services start, and in the end', () => {
    const looks = deployed(pair()).steps.filter(
      ({ title }) => title === 'See that cyrus-imapd keeps its data on its storage',
    );
    const found = looks.flatMap(({ phase, hostIds, run }) =>
      hostIds.map((id) => `${phase} ${id} ${/lie_on|lead_to/.exec(run)?.[0]}`),
    );
    // On the other server, which may come first, nothing is copied yet.
    expect(found.toSorted()).toEqual([
      'clients server-alice lie_on',
      'clients server-bob lead_to',
      'cluster server-alice lead_to',
      'cluster server-bob lead_to',
      'verify server-alice lie_on',
      'verify server-bob lie_on',
    ]);
    for (const { run } of looks) expect(run).toContain('CONFIRM=cyrus-imapd runbook/15-files.sh');
  });

  test('of a service that no cluster starts is copied between its mount and its start', () => {
    const fixed = change('nas', { 'service-imap': { standbyIds: [] } })();
    const places = [
      /^Mount \/srv\/kolab$/,
      /^Copy the data of cyrus-imapd/,
      /^See that cyrus-imapd keeps/,
      /^Start cyrus-imapd/,
    ].map((title) => stepOf(fixed, title)?.place ?? Number.NaN);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is copied by hand before drbd-reactor mounts and starts everything at once', () => {
    const steps = deployed(reactorTieBreakerDesign()).steps.filter(({ title }) =>
      / cyrus-imapd (find|keeps|to \/)/.test(title),
    );
    expect(steps.map(({ phase }) => phase)).toEqual(['files', 'shared-storage', 'cluster', 'verify', 'files']);
    expect(steps[1]?.run).toContain('mount /dev/drbd0 "$point"');
  });

  test('of LDAP needs an instance that only its administrator can make', () => {
    const step = stepOf(pair(), /^See that dirsrv@kolab has an instance$/);
    expect(step?.hostIds).toEqual(['server-alice', 'server-bob']);
    expect(step?.run).toMatch(/slapd-kolab\/dse\.ldif[^]*dscreate interactive/);
  });

  test('that lies on no mount of the design is left where it is', () => {
    const design = change(pair, { 'service-imap': { dataPath: '/var/lib/cyrus' } })();
    expect(stepOf(design, / cyrus-imapd (find|keeps|to \/)/)).toBeUndefined();
  });
});

test('clients reach services wherever they may run, and only other servers reach the directory and the database', () => {
  const open = deployed(pair()).ports.map(
    ({ hostId, ports, from, why }) => `${hostId} ${ports} ${why} ${from.join(' ')}`,
  );
  for (const host of ['server-alice', 'server-bob']) {
    for (const port of ['143 IMAP', '993 IMAP', '25 SMTP', '465 SMTP', '587 SMTP', '80 WEB', '443 WEB']) {
      expect(open).toContain(`${host} ${port} `);
    }
  }
  expect(open).toContain('server-alice 389 LDAP 192.0.2.32 10.1.1.32 10.2.1.32');
  expect(open).toContain('server-bob 3306 DATABASE 192.0.2.31 10.1.1.31 10.2.1.31');
  expect(open.filter((line) => / (LDAP|DATABASE) $/.test(line))).toEqual([]);
});
