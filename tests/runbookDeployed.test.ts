import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinDeployments } from '../src/core/deploy/deployment.ts';
import { printRunbook } from '../src/core/deploy/printRunbook.ts';
import { patchElement, removeElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { EMPTY_WORLD } from '../src/core/world/world.ts';
import { printing } from '../src/kinds/printing.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign } from './drbdVariants.ts';
import { writeBundleTo } from './writeBundle.ts';

/** What becomes of DRBD and its filesystems; the rest of the scripts is the business of other tests. */
const DRBD = /^(Create the meta|Bring |See that .* connected|Let .* the good data|Make |Remember|Leave .* from now on)/;
const HOSTS = new Map([
  ['server-alice', 'alice'],
  ['server-bob', 'bob'],
]);

/** A host is a folder. Metadata, states and roles are files in it, and calls that change something are kept. */
const PROGRAMS: Readonly<Record<string, string>> = {
  uname: 'echo "$NAME"',
  id: 'echo 0',
  blkid: 'case $* in *" TYPE "*) cat "fs-${!#//\\//_}" 2>/dev/null ;; *) exit 2 ;; esac',
  head: '[ "$1" = -c ] || exec /usr/bin/head "$@"; [ -e readable ]',
  drbdadm: `name=\${!#}
case $1 in
  create-md | up | primary | secondary) echo "$*" >>log ;;
esac
case $1 in
  create-md) : >"md-$name" ;;
  dump-md) [ -e "md-$name" ] ;;
  up) : >"up-$name" ;;
  dstate)
    [ -e "up-$name" ] || exit 10
    echo "$(cat "disk-$name" 2>/dev/null || echo Inconsistent)/$(cat "peer-$name" 2>/dev/null || echo Inconsistent)"
    ;;
  cstate) echo Connected ;;
  role) cat "role-$name" 2>/dev/null || echo Secondary ;;
  primary)
    [ "$2" != --force ] || echo UpToDate >"disk-$name"
    echo Primary >"role-$name"
    ;;
  secondary) echo Secondary >"role-$name" ;;
esac`,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-deployed-'));
  for (const name of ['bin', ...HOSTS.values()]) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Prints the part of a design's runbook that this is about, as the bundle that hosts use from now on. */
function bundle(design: Design): void {
  const { view } = workbench.analyse(design);
  const steps = printing
    .flatMap((kind) => kind.deploy(view).steps ?? [])
    .filter(({ title, phase }) => ['storage', 'shared-storage', 'cluster'].includes(phase) && DRBD.test(title));
  const fragments = printRunbook({
    title: 'mail',
    slug: 'mail',
    deployment: joinDeployments([{ hostIds: [...HOSTS.keys()], steps }]),
    hosts: HOSTS,
    files: [],
    index: view.index,
    managed: [],
    healthy: EMPTY_WORLD,
    follow: (world) => world,
  });
  rmSync(join(folder, 'bundle'), { recursive: true, force: true });
  writeBundleTo(join(folder, 'bundle'), [
    ...fragments.map(({ path, lines, executable = false }) => ({ path, lines, executable })),
    {
      path: 'cluster/mkfs.sh',
      executable: true,
      lines: [
        {
          text: '#!/bin/bash\necho "mkfs $CONFIRM" >>log; echo xfs >fs-_dev_drbd0; echo xfs >fs-_dev_drbd1',
          elementIds: [],
        },
      ],
    },
  ]);
  for (const host of HOSTS.values()) mkdirSync(join(folder, 'bundle/hosts', host), { recursive: true });
  writeFileSync(join(folder, 'bundle/MANIFEST.sha256'), JSON.stringify(design));
}

/** Runs a script on a host; gives what went wrong, and what was done to DRBD and filesystems there. */
function run(host: string, script: string, confirm = ''): { readonly fault: string; readonly done: readonly string[] } {
  const cwd = join(folder, host);
  rmSync(join(cwd, 'log'), { force: true });
  const env = {
    ...process.env,
    PATH: `${folder}/bin:${process.env['PATH']}`,
    NAME: host,
    QUORATE_STATE: join(cwd, 'state'),
    CONFIRM: confirm,
  };
  const { status, stderr } = spawnSync(join(folder, 'bundle/runbook', script), { cwd, env, encoding: 'utf8' });
  const log = existsSync(join(cwd, 'log')) ? readFileSync(join(cwd, 'log'), 'utf8') : '';
  return { fault: status === 0 ? '' : `${status}: ${stderr}`, done: log.split('\n').filter((line) => line !== '') };
}

const SCRIPTS = ['30-storage.sh', '35-shared-storage.sh', '40-cluster.sh'];

/** Runs all scripts, each on both hosts before the next; gives what was done, and fails where a script does. */
function deploy(design: Design, confirm = ''): readonly string[] {
  bundle(design);
  return SCRIPTS.flatMap((script) =>
    [...HOSTS.values()].flatMap((host) => {
      const { fault, done } = run(host, script, confirm);
      expect(fault).toBe('');
      return done.map((line) => `${host}: ${line}`);
    }),
  );
}

/** What the cluster and the resync have made of a resource since: here it is stopped or served, good on both hosts. */
function serve(name: string, roles: Readonly<Record<string, 'Primary' | 'Secondary' | 'stopped'>>): void {
  for (const [host, role] of Object.entries(roles)) {
    const at = (file: string): string => join(folder, host, `${file}-${name}`);
    rmSync(at('up'), { force: true });
    if (role !== 'stopped') writeFileSync(at('up'), '');
    writeFileSync(at('role'), `${role}\n`);
    for (const file of ['disk', 'peer']) writeFileSync(at(file), 'UpToDate\n');
  }
}

const both = templateDesign('drbd-cross-link');
const ldapOnly = removeElements(workbench.catalog, both, ['drbd-imap', 'mount-bob-srv-imap', 'service-imap']);

const FIRST = [
  'alice: create-md --force ldap',
  'alice: up ldap',
  'bob: create-md --force ldap',
  'bob: up ldap',
  'alice: primary --force ldap',
  'alice: mkfs ldap',
  'alice: secondary ldap',
];

test('a resource that the cluster has stopped on purpose stays as it is', () => {
  expect(deploy(ldapOnly, 'ldap')).toEqual(FIRST);
  serve('ldap', { alice: 'stopped', bob: 'stopped' });
  expect(deploy(ldapOnly)).toEqual([]);
});

test('a resource that is added to a deployment is made, brought up and filled, and the others stay as they are', () => {
  deploy(ldapOnly, 'ldap');
  serve('ldap', { alice: 'stopped', bob: 'Primary' });
  bundle(both);
  expect(run('alice', '30-storage.sh').fault).toContain('CONFIRM=imap');
  const done = deploy(both, 'ldap imap');
  expect(done.filter((line) => line.includes('ldap'))).toEqual([]);
  for (const line of FIRST.map((text) => text.replaceAll('ldap', 'imap'))) {
    const [host, ...words] = line.split(': ');
    const other = host === 'alice' ? 'bob' : 'alice';
    expect(done).toContain(`${other}: ${words.join(': ')}`);
  }
  expect(deploy(both)).toEqual([]);
});

test.each(['stopped', 'Secondary', 'Primary'] as const)(
  'the home of a resource in service moves to a host where it is %s, and nothing is asked or made again',
  (role) => {
    deploy(ldapOnly, 'ldap');
    serve('ldap', { alice: role === 'Primary' ? 'Secondary' : 'Primary', bob: role });
    const moved = patchElement(
      patchElement(
        patchElement(ldapOnly, 'mount-alice-srv-ldap', { serverId: 'server-bob', standbyIds: ['server-alice'] }),
        'drbd-ldap-bob',
        { role: 'primary' },
      ),
      'drbd-ldap-alice',
      { role: 'secondary' },
    );
    expect(deploy(moved)).toEqual([]);
  },
);

test('before the cluster has it, a resource is filled once and opened again where the script has failed', () => {
  bundle(ldapOnly);
  for (const host of HOSTS.values()) run(host, '30-storage.sh', 'ldap');
  writeFileSync(join(folder, 'bundle/cluster/mkfs.sh'), '#!/bin/bash\nexit 1\n');
  expect(run('alice', '35-shared-storage.sh', 'ldap').fault).not.toBe('');
  bundle(ldapOnly);
  run('alice', '30-storage.sh');
  expect(run('alice', '35-shared-storage.sh', 'ldap')).toEqual({ fault: '', done: ['mkfs ldap', 'secondary ldap'] });
  expect(run('alice', '35-shared-storage.sh', 'ldap')).toEqual({
    fault: '',
    done: ['primary ldap', 'secondary ldap'],
  });
});

test('a resource that was taken down for good is made anew under its name', () => {
  deploy(ldapOnly, 'ldap');
  const { view } = workbench.analyse(ldapOnly);
  const page = printing
    .flatMap((kind) => kind.deploy(view).sections ?? [])
    .flatMap((section) => (section.page === 'teardown' ? section.lines.map(({ text }) => text) : []))
    .join('\n');
  const [, forget = ''] = /`(rm -f [^`]*filled-ldap[^`]*)`/.exec(page) ?? [];
  for (const host of HOSTS.values()) {
    const cwd = join(folder, host);
    const command = `${forget.replaceAll('/var/lib/quorate', `${cwd}/state`)}; rm -f md-* up-* disk-* role-* fs-*; touch readable`;
    expect(spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' }).stderr).toBe('');
  }
  expect(deploy(ldapOnly, 'ldap')).toEqual(FIRST);
});
