import { expect, test } from 'vitest';
import { linesOf, type ConfigFile } from '../configs/configFragment.ts';
import { indexDesign } from '../model/designIndex.ts';
import { emptyDesign } from '../model/design.ts';
import { EMPTY_WORLD } from '../world/world.ts';
import { joinDeployments, type DeploymentPart, type RunbookStep } from './deployment.ts';
import { printRunbook } from './printRunbook.ts';

const HOSTS = new Map([
  ['a', 'alice'],
  ['b', 'bob'],
  ['f', 'filer'],
]);

/** The runbook of two hosts with these parts, by path. */
function runbook(part: DeploymentPart, files: readonly ConfigFile[] = []): ReadonlyMap<string, string> {
  const fragments = printRunbook({
    title: 'A | pair',
    slug: 'a-pair',
    deployment: joinDeployments([{ hostIds: ['a', 'b'] }, part]),
    hosts: HOSTS,
    files,
    index: indexDesign(emptyDesign('A | pair', {}), new Map()),
    managed: [],
    healthy: EMPTY_WORLD,
    follow: (world) => world,
  });
  return new Map(fragments.map(({ path, lines }) => [path, lines.map(({ text }) => text).join('\n')]));
}

function step(more: Partial<RunbookStep>): RunbookStep {
  return { phase: 'storage', place: 0, title: 'Make it', hostIds: ['a'], run: 'make it', elementIds: [], ...more };
}

function file(path: string, text: string): ConfigFile {
  return { path, executable: false, lines: linesOf(text) };
}

test('a design without hosts of its own has no runbook', () => {
  const fragments = printRunbook({
    title: 'Empty',
    slug: 'empty',
    deployment: joinDeployments([]),
    hosts: new Map(),
    files: [],
    index: indexDesign(emptyDesign('Empty', {}), new Map()),
    managed: [],
    healthy: EMPTY_WORLD,
    follow: (world) => world,
  });
  expect(fragments).toEqual([]);
});

test('a step is left alone if it is done, asks before it destroys, and is checked either way', () => {
  const script = runbook({
    steps: [
      step({
        done: 'is there',
        destroys: { name: 'r0', what: "alice's data" },
        run: 'make it\nshow it',
        check: 'see it',
      }),
    ],
  }).get('runbook/30-storage.sh');
  expect(script).toContain(`
if on alice; then
  begin 'Make it'
  if {
    is there
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm r0 'alice'\\''s data'
    make it
    show it
  fi
  {
    see it
  } || fail '"Make it" did not succeed'
fi

end_phase`);
});

test('steps run in the order of their places, whoever told them', () => {
  const script = runbook({
    steps: [
      step({ place: 2, title: 'Third' }),
      step({ place: 1, title: 'Second' }),
      step({ place: -1, title: 'First' }),
    ],
  }).get('runbook/30-storage.sh');
  expect([...(script ?? '').matchAll(/begin (\w+)/g)].map(([, title]) => title)).toEqual(['First', 'Second', 'Third']);
});

test('on each host a script waits for the nearest one before it in which that host has a part', () => {
  const scripts = runbook({
    steps: [
      step({ phase: 'preflight', hostIds: ['a', 'b'] }),
      step({ phase: 'storage', hostIds: ['a'] }),
      step({ phase: 'cluster', hostIds: ['a', 'b'] }),
      step({ phase: 'verify', hostIds: ['a'] }),
    ],
  });
  const orderOf = (file: string): readonly string[] => scripts.get(file)?.match(/^(start_phase|after) .*$/gm) ?? [];
  expect(orderOf('runbook/00-preflight.sh')).toEqual(['start_phase a-pair 00-preflight.sh alice bob']);
  expect(orderOf('runbook/40-cluster.sh')).toEqual([
    'start_phase a-pair 40-cluster.sh alice bob',
    'after 00-preflight.sh bob',
    'after 30-storage.sh alice',
  ]);
  expect(orderOf('runbook/80-verify.sh')).toEqual([
    'start_phase a-pair 80-verify.sh alice',
    'after 40-cluster.sh alice',
  ]);
});

test('what the hosts remember goes last, on the page that takes all down', () => {
  const section = { page: 'teardown' as const, place: 90, lines: linesOf('## The volumes') };
  const page = runbook({ steps: [step({})], sections: [section] }).get('runbook/99-teardown.md') ?? '';
  expect(page.match(/^## .*$/gm)).toEqual(['## The volumes', '## What the hosts remember']);
  expect(page).toContain('on `alice`, `bob`:');
  expect(page).toContain('1. `rm -r /var/lib/quorate/a-pair`');
});

test('packages are installed once for all hosts that need the same', () => {
  const script = runbook({
    packages: [
      { hostIds: ['a', 'b'], packages: ['pcs', 'corosync'], elementIds: [] },
      { hostIds: ['b', 'a'], packages: ['corosync'], elementIds: [] },
    ],
  }).get('runbook/10-packages.sh');
  expect(script?.match(/^ {4}install_packages .*$/gm)).toEqual(['    install_packages corosync pcs']);
});

test('every package is asked for before anything is changed, with where it comes from', () => {
  const need = { hostIds: ['a'], elementIds: [] };
  const script = runbook({
    steps: [step({ phase: 'preflight', place: -1, title: 'First' }), step({ phase: 'preflight', title: 'Last' })],
    packages: [
      { ...need, packages: ['xfsprogs', 'chrony'] },
      { ...need, packages: ['drbd-reactor'], source: { hint: 'Ask LINBIT', comes: 'has it' } },
    ],
  }).get('runbook/00-preflight.sh');
  expect(script?.match(/^ +(begin|need_packages) .*$/gm)?.map((line) => line.trim())).toEqual([
    'begin First',
    "begin 'See that the packages can be had'",
    "need_packages '' '' chrony xfsprogs",
    "begin 'See that the packages can be had'",
    "need_packages 'Ask LINBIT' 'has it' drbd-reactor",
    'begin Last',
  ]);
});

test.each(['preflight', 'verify'] as const)('%s goes on after a fault, and counts it', (phase) => {
  const scripts = runbook({ steps: [step({ phase, run: 'look at it', check: 'see it' })] });
  expect([...scripts].find(([path]) => /\d\d-.*\.sh$/.test(path))?.[1]).toContain(`
  begin 'Make it'
  set +e
  (
    set -e
    look at it
    {
      see it
    } || fail '"Make it" did not succeed'
  )
  noted $?
  set -e
fi`);
});

test('files that a host has lines of its own in get ours among them, secrets are for root', () => {
  const script = runbook({}, [
    file('hosts/alice/etc/fstab', '/dev/sdb /srv xfs defaults 0 0'),
    file('hosts/alice/etc/drbd.conf', 'shared-secret "CHANGE_ME_drbd";'),
    file('hosts/alice/etc/multipath.conf', 'defaults { }'),
    file('hosts/alice/addresses', '192.0.2.1'),
  ]).get('runbook/15-files.sh');
  expect(script?.match(/^ {2}put_.*$/gm)).toEqual([
    '  put_lines /etc/fstab',
    '  put_file /etc/drbd.conf 600',
    '  put_file /etc/multipath.conf 644',
  ]);
});

test.each([
  ['CHANGE_ME_word', '700'],
  ['no word', '755'],
])('a script of a host with %s gets the mode %s', (text, mode) => {
  const script = runbook({}, [{ ...file('hosts/alice/etc/ask', text), executable: true }]).get('runbook/15-files.sh');
  expect(script).toContain(`  put_file /etc/ask ${mode}\n`);
});

test('what can be made is made before anything is asked for', () => {
  const script = runbook(
    {
      secrets: [
        { name: 'drbd', title: 'DRBD', hostIds: ['a', 'b'], origin: { type: 'word', letters: 20 }, elementIds: [] },
        {
          name: 'key',
          title: 'Key',
          hostIds: ['b'],
          origin: { type: 'command', command: 'keygen "$1"' },
          elementIds: [],
        },
      ],
    },
    [file('cluster/cib.xml', '<x p="CHANGE_ME_ipmi"/>')],
  ).get('runbook/05-secrets.sh');
  expect(script?.match(/^ {2}(make_|need_)\w+ \w+.*$/gm)).toEqual([
    '  make_word drbd DRBD 20',
    '  make_file key Key',
    '  need_copy drbd DRBD alice',
    '  need_secret ipmi ipmi',
  ]);
  expect(script).toContain('  make_secret() { keygen "$1"; }\n  make_file key Key');
});

test('the page on secrets has a command for each thing that a person does', () => {
  const page = runbook(
    {
      secrets: [
        {
          name: 'chap',
          title: 'CHAP',
          hostIds: ['b', 'a'],
          origin: { type: 'word', letters: 16 },
          otherSide: 'the array has it',
          elementIds: [],
        },
      ],
    },
    [file('cluster/cib.xml', '<x p="CHANGE_ME_ipmi"/>')],
  ).get('secrets/README.md');
  expect(page?.match(/^## .*$/gm)).toEqual([
    '## 1. Made by the hosts',
    '## 2. Entered by you',
    '## 3. Copied to the other hosts',
    '## 4. Told to the other side',
  ]);
  expect(page).toContain(
    "(umask 077; IFS= read -rsp 'ipmi: ' word; printf '%s\\n' \"$word\" >/etc/quorate/secrets/ipmi)",
  );
  expect(page).toContain(`As root on \`bob\`:

\`\`\`bash
cd /etc/quorate/secrets
for host in alice; do`);
  expect(page).toContain('- `cat /etc/quorate/secrets/chap` on `bob` shows it: the array has it');
});

test('a placeholder on a machine that is not ours is no secret of ours', () => {
  const files = [file('hosts/filer/etc/exports', 'CHANGE_ME_x')];
  expect(runbook({ steps: [step({})] }, files).has('runbook/05-secrets.sh')).toBe(false);
});

test('ports are opened for those who need them, once', () => {
  const port = { hostId: 'b', protocol: 'tcp', ports: '7788', why: 'DRBD r0', elementIds: [] } as const;
  const script = runbook({
    ports: [
      { ...port, from: ['10.0.0.1'] },
      { ...port, from: ['10.0.0.1', '10.0.0.2'] },
    ],
  });
  expect(script.get('runbook/20-network-firewall.sh')?.match(/^ {2}open_port .*$/gm)).toEqual([
    "  open_port tcp 7788 10.0.0.1 'DRBD r0'",
    "  open_port tcp 7788 10.0.0.2 'DRBD r0'",
  ]);
});

test('what an earlier design opened is closed, also where this one needs no port any more, and told for the end', () => {
  const port = { hostId: 'b', protocol: 'tcp', ports: '7788', from: [], why: 'DRBD r0', elementIds: [] } as const;
  const pages = runbook({ ports: [port] });
  const blocks = pages.get('runbook/20-network-firewall.sh')?.match(/^if on .*\n(?: {2}.*\n)*fi$/gm) ?? [];
  expect(blocks).toEqual([
    "if on alice; then\n  begin 'Open ports'\n  look_at_firewall\n  close_ports\nfi",
    "if on bob; then\n  begin 'Open ports'\n  look_at_firewall\n  open_port tcp 7788 all 'DRBD r0'\n  close_ports\nfi",
  ]);
  expect(pages.get('runbook/99-teardown.md')).toMatch(/## The firewall[^]*done <\/var\/lib\/quorate\/[a-z-]+\/ports/);
  expect(pages.get('runbook/80-verify.sh')).toMatch(
    /if on alice bob; then[^]*ports-left[^]*run 20-network-firewall\.sh again/,
  );
  const without = runbook({ steps: [step({})] });
  expect(without.has('runbook/20-network-firewall.sh')).toBe(false);
  expect(without.get('runbook/99-teardown.md')).not.toContain('The firewall');
});

test('the front page names scripts, hosts and what wants a word', () => {
  const page = runbook({ steps: [step({ destroys: { name: 'r0', what: 'r0 | all' } })] }).get('runbook/README.md');
  expect(page).toContain('# Runbook of A \\| pair');
  expect(page).toContain('| `30-storage.sh` | Prepare the storage of each host | `alice` |');
  expect(page).toContain('| `30-storage.sh` | `r0` | r0 \\| all |');
});

test('the first of the hosts that need a secret makes it, wherever it stands among the hosts', () => {
  const files = runbook({
    secrets: [
      {
        name: 'key',
        title: 'A key',
        hostIds: ['b', 'a'],
        origin: { type: 'command', command: 'make_key "$1"' },
        elementIds: [],
      },
    ],
  });
  const script = files.get('runbook/05-secrets.sh') ?? '';
  expect(script).toMatch(/if on bob; then\n {2}make_secret/);
  expect(script).toMatch(/if on alice; then\n {2}need_copy key 'A key' bob/);
  expect(files.get('secrets/README.md')).toContain('made on `bob`');
  expect(files.get('ansible/group_vars/all.yml')).toContain('maker: "bob"');
});

test('what the library reads from programs is in one language, and a file that is missing is no empty file', () => {
  const library = runbook({ steps: [step({})] }).get('runbook/lib.sh');
  expect(library).toContain('export LC_ALL=C');
  expect(library).toContain('[ -r "$1" ] || fail "$1 cannot be read');
});

test('no playbook runs what switches servers off: it waits until a person has', () => {
  const files = runbook({ steps: [step({ phase: 'cluster' }), step({ phase: 'fencing', hostIds: ['b'] })] });
  const playbook = files.get('ansible/site.yml') ?? '';
  expect(playbook.match(/cmd: .*\.sh/g)).toEqual([
    'cmd: "{{ quorate_folder }}/runbook/40-cluster.sh',
    'cmd: sha256sum --status --check {{ quorate_state_folder }}/50-fencing-test.sh',
  ]);
  expect(files.get('ansible/group_vars/all.yml')).toContain('quorate_watched:\n  - "bob"');
});
