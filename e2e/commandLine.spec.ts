import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const TEMPLATES = ['drbd-single-primary', 'drbd-cross-link', 'drbd-dual-primary', 'san', 'nas', 'glusterfs'];
const GALLERY = ['drbd-tie-breaker', 'drbd-two-sites', 'gluster-arbiters', 'ha-nfs', 'san-fabrics', 'groupware'];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function quorate(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['dist/cli/quorate.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test('an engineer asks what the command can do', () => {
  expect(quorate(['templates']).out).toBe([...TEMPLATES, ...GALLERY].map((id) => `${id}\n`).join(''));
  expect(quorate(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = quorate(['--help']);
  expect(help.status).toBe(0);
  for (const word of ['templates', 'new', 'render', 'check', 'rules', 'explain', 'bundle', 'import'])
    expect(help.out).toContain(`quorate ${word}`);
});

for (const id of TEMPLATES) {
  test(`${id}: made, checked, drawn and bundled without a file in between`, () => {
    const design = quorate(['new', id]).out;
    expect(quorate(['check', '-'], design).status).toBe(0);
    expect(quorate(['render', '-'], design).out).toMatch(/^digraph \w+ \{/);
    expect(quorate(['render', '-', '--format', 'svg', '--style', 'workbench'], design).out).toContain('<svg ');
    const target = join(folder, id);
    expect(quorate(['bundle', '-', '-o', target], design)).toEqual({ status: 0, out: '', err: '' });
    expect(readdirSync(target)).toContain('MANIFEST.sha256');
    expect(readFileSync(join(target, 'design.quorate.json'), 'utf8')).toBe(design);
    const zip = join(folder, `${id}.zip`);
    expect(quorate(['bundle', '-', '-o', zip], design).status).toBe(0);
    const bytes = readFileSync(zip);
    expect(quorate(['bundle', '-', '-o', zip], design).status).toBe(0);
    expect(readFileSync(zip).equals(bytes)).toBe(true);
    expect(spawnSync('sha256sum', ['-c', 'MANIFEST.sha256'], { cwd: target, encoding: 'utf8' }).status).toBe(0);
  });
}

test('a reviewer reads findings as JSON and SARIF, and the exit code tells of errors', () => {
  const design = quorate(['new', 'drbd-dual-primary']).out.replace('"gfs2"', '"ext4"');
  const json = quorate(['check', '-', '--format', 'json'], design);
  expect(json.status).toBe(1);
  const findings = JSON.parse(json.out) as Record<string, string>[];
  expect(Object.keys(findings[0] ?? {})).toEqual([
    'ruleId',
    'severity',
    'elementId',
    'elementName',
    'message',
    'remedy',
    'source',
  ]);
  expect(findings[0]?.['severity']).toBe('error');
  const sarif = JSON.parse(quorate(['check', '-', '--format', 'sarif'], design).out) as { version: string };
  expect(sarif.version).toBe('2.1.0');
  expect(quorate(['check', '-'], design).out).toContain('error');
  const blocked = quorate(['bundle', '-', '-o', join(folder, 'blocked')], design);
  expect(blocked.status).toBe(1);
  expect(blocked.err).toContain('no bundle was written');
});

test('an author draws one server with a title and a legend', () => {
  const design = quorate(['new', 'drbd-single-primary']).out;
  const dot = quorate(['render', '-', '--only', 'alice'], design).out;
  expect(dot).toContain('label=Master;');
  expect(dot).not.toContain('Slave');
  const svg = quorate(['render', '-', '--only', 'alice', '--format', 'svg', '--title', '--legend'], design).out;
  expect(svg).toMatch(/<text [^>]*font-size="16"[^>]*>DRBD, single-primary<\/text>/);
  expect(svg).toMatch(/>active server<\/text>/);
  expect(svg).not.toContain('<metadata>');
});

test('an engineer reads the catalogue and the page of a rule', () => {
  const rules = JSON.parse(quorate(['rules', '--format', 'json']).out) as Record<string, unknown>[];
  expect(rules.length).toBeGreaterThanOrEqual(220);
  expect(quorate(['rules']).out.split('\n').length).toBe(rules.length + 1);
  for (const { id } of rules.filter((_, at) => at % 40 === 0)) {
    expect(quorate(['explain', String(id)]).out.split('\n')[0]).toBe(`# ${String(id)}`);
  }
  const onFencing = quorate(['rules', 'Fencing', 'drbd/']).out.trim().split('\n');
  expect(onFencing.length).toBeLessThan(rules.length / 4);
  for (const line of onFencing) expect(line).toMatch(/^drbd\//);
  expect(onFencing.join('\n')).toContain('drbd/no-fencing-no-quorum');
  expect(quorate(['rules', 'xyzzy'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('no rule has the words'),
  });
  const slip = quorate(['explain', 'drbd/no-primry']);
  expect(slip.status).toBe(2);
  expect(slip.err).toContain('drbd/no-primary');
});

test('an engineer lets safe mistakes be mended, after a look at what would be done', () => {
  const file = join(folder, 'careless.json');
  const careless = quorate(['new', 'drbd-dual-primary']).out.replace('"protocol": "C"', '"protocol": "A"');
  writeFileSync(file, careless);
  expect(quorate(['check', file]).status).toBe(1);
  const trial = quorate(['check', file, '--fix', '--dry-run']);
  expect(trial.status).toBe(1);
  expect(trial.err).toMatch(/^would mend drbd\/dual-primary-needs-protocol-c: .*C\.$/m);
  expect(trial.out).not.toContain('dual-primary-needs-protocol-c');
  expect(trial.out).toContain(`${file} would then have: 0 errors`);
  expect(readFileSync(file, 'utf8')).toBe(careless);
  const other = join(folder, 'mended.json');
  const mended = quorate(['check', file, '--fix', '-o', other, '--format', 'json']);
  expect(mended.status).toBe(0);
  expect((JSON.parse(mended.out) as { severity: string }[]).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(careless);
  expect(quorate(['check', file, '--fix']).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(other, 'utf8'));
  expect(quorate(['check', file, '--fix']).err).toContain('Nothing was found');
});

test.describe('bad input ends with 2 and a message that names the place', () => {
  const good = quorate(['new', 'nas']).out;
  const cases: readonly (readonly [string, readonly string[], string, RegExp])[] = [
    ['no command', [], '', /which command/],
    ['an unknown command', ['draw'], '', /no command "draw"/],
    ['an unknown template', ['new', 'ceph'], '', /no template "ceph"/],
    ['a target without a fix', ['check', '-', '-o', 'x.json'], good, /needs --fix/],
    ['a fix of standard input', ['check', '-', '--fix'], good, /name a file/],
    ['an unknown rule', ['explain', 'x/y'], '', /no rule "x\/y"/],
    ['an unknown option', ['render', '-', '--colour', 'red'], good, /colour/],
    ['a background of DOT', ['render', '-', '--background', 'transparent'], good, /for SVG/],
    ['a legend of DOT', ['render', '-', '--legend'], good, /for SVG/],
    ['a part that is not there', ['render', '-', '--only', 'mallory'], good, /"mallory"/],
    ['an unknown format', ['render', '-', '--format', 'gif'], good, /dot, svg/],
    ['a missing file', ['check', 'missing.json'], '', /missing\.json: there is no such file/],
    ['a file that is no JSON', ['check', '-'], 'hello', /standard input: line 1, column 1: .*not valid JSON/],
    ['a truncated file', ['check', '-'], good.slice(0, 500), /truncated/],
    ['a newer version', ['check', '-'], good.replace('"nas": 1', '"nas": 9'), /\/versions\/nas: .*newer Quorate/],
    [
      'a dangling reference',
      ['check', '-'],
      good.replaceAll('"serverId": "server-kolab1"', '"serverId": "server-gone"'),
      /server-gone.*not in the design/,
    ],
    ['DOT of somebody else', ['import', '-'], 'digraph { a -> b }', /./],
    ['DOT where a design is wanted', ['check', '-'], 'digraph { a -> b }', /quorate import/],
    ['a design where DOT is wanted', ['import', '-'], good, /design already/],
    ['text that is no DOT', ['import', '-'], 'digraph { a -> ', /./],
  ];
  for (const [what, args, input, message] of cases) {
    test(what, () => {
      const run = quorate(args, input);
      expect(run.err).toMatch(message);
      expect(run.out).toBe('');
      expect(run.status).toBe(2);
    });
  }
});

test('50 MB of noise are refused quickly and clearly', () => {
  const file = join(folder, 'noise.json');
  writeFileSync(file, 'x'.repeat(50_000_000));
  expect(statSync(file).size).toBe(50_000_000);
  expect(quorate(['check', file])).toMatchObject({ status: 2, err: expect.stringContaining('at most') });
});

test('a bundle never mixes with files that are there', () => {
  const design = quorate(['new', 'nas']).out;
  const run = quorate(['bundle', '-', '-o', folder], design);
  expect(run.status).toBe(2);
  expect(run.err).toContain('not empty');
});

test('no waiver makes a file hold a malformed name', () => {
  const design = JSON.parse(quorate(['new', 'drbd-single-primary']).out) as {
    elements: Record<string, { hostName: string }>;
    waivers: Record<string, object>;
  };
  design.elements['server-bob'] = { ...design.elements['server-bob'], hostName: 'bob; reboot' };
  const ruleId = 'common/host-name-malformed';
  design.waivers[`${ruleId} server-bob`] = { ruleId, elementId: 'server-bob', reason: 'We call it so.' };
  const run = quorate(['bundle', '-', '-o', join(folder, 'malformed')], JSON.stringify(design));
  expect(run.status).toBe(2);
  expect(run.err).toContain('bob; reboot');
  expect(run.err).not.toContain('    at ');
});

test('what cannot be written is told', () => {
  const design = quorate(['new', 'nas']).out;
  const isLinux = process.platform === 'linux';
  if (isLinux) {
    const full = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli/quorate.js new san > /dev/full`], {
      encoding: 'utf8',
    });
    expect(full.status).toBe(2);
    expect(full.stderr).toContain('disk is full');
  }
  expect(quorate(['bundle', '-', '-o', join(folder, 'no', 'such', 'place')], design)).toMatchObject({ status: 2 });
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  expect(quorate(['bundle', '-', '-o', file], design)).toMatchObject({
    status: 2,
    err: expect.stringContaining('no folder'),
  });
});
