import { expect, test } from 'vitest';
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

test('a data disk has to be there, large enough, and empty unless it is told to hold something', () => {
  const empty = stepOf(pair(), /\/dev\/vg0\/kolab is there/);
  expect(empty?.run).toContain('-ge 536870912000');
  expect(empty?.run).toContain('blkid -p /dev/vg0/kolab');
  expect(empty?.hostIds).toEqual(['server-alice', 'server-bob']);
  const used = change('drbd-single-primary', { 'disk-alice-kolab': { content: 'in-use' } });
  const onAlice = deployed(used()).steps.filter(
    ({ hostIds, title }) => /kolab is there/.test(title) && hostIds.includes('server-alice'),
  );
  expect(onAlice.map(({ run }) => run.includes('blkid'))).toEqual([false]);
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
