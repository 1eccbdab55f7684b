import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinDeployments, type RunbookStep } from '../src/core/deploy/deployment.ts';
import { printRunbook } from '../src/core/deploy/printRunbook.ts';
import { emptyDesign } from '../src/core/model/design.ts';
import { indexDesign } from '../src/core/model/designIndex.ts';
import { EMPTY_WORLD } from '../src/core/world/world.ts';
import { writeBundleTo } from './writeBundle.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-marks-'));
  mkdirSync(join(folder, 'bin'));
  for (const [name, says] of [
    ['uname', 'alice'],
    ['id', '0'],
  ] as const) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\necho ${says}\n`, { mode: 0o755 });
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PHASES = ['preflight', 'files', 'storage', 'cluster', 'verify'] as const;

/** Writes the bundle of one host, in which one script fails, and of which the design is known by this name. */
function bundle(name: string, slug = 'mail', failing = ''): void {
  const steps = PHASES.map((phase): RunbookStep => ({
    phase,
    place: 0,
    title: `Do ${phase}`,
    hostIds: ['a'],
    run: phase === failing ? "fail 'no luck'" : `say 'did it for ${name}'`,
    elementIds: [],
  }));
  const fragments = printRunbook({
    title: slug,
    slug,
    deployment: joinDeployments([{ hostIds: ['a'], steps }]),
    hosts: new Map([['a', 'alice']]),
    files: [],
    index: indexDesign(emptyDesign(slug, {}), new Map()),
    managed: [],
    healthy: EMPTY_WORLD,
    follow: (world) => world,
  });
  const target = join(folder, name);
  writeBundleTo(
    target,
    fragments.map(({ path, lines, executable = false }) => ({ path, lines, executable })),
  );
  mkdirSync(join(target, 'hosts/alice'), { recursive: true });
  writeFileSync(join(target, 'MANIFEST.sha256'), `${name}\n`);
}

/** What a script of a bundle says; ends in `done on alice.` if it ended well. */
function run(name: string, script: string): string {
  const env = { ...process.env, PATH: `${folder}/bin:${process.env['PATH']}`, QUORATE_STATE: `${folder}/state` };
  const { stdout, stderr } = spawnSync(join(folder, name, 'runbook', script), { env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

const OLD = ['00-preflight.sh', '15-files.sh', '30-storage.sh', '40-cluster.sh', '80-verify.sh'];
const runAll = (name: string): readonly string[] =>
  OLD.map((script) => run(name, script)).filter((text) => !text.endsWith('done on alice.'));

test('a script begins only when the one before it has ended', () => {
  bundle('first');
  run('first', '00-preflight.sh');
  expect(run('first', '30-storage.sh')).toBe('30-storage.sh: run 15-files.sh on alice first');
  run('first', '15-files.sh');
  expect(run('first', '30-storage.sh')).toMatch(/did it for first\n30-storage\.sh: done on alice\.$/);
});

test('what ran with the bundle of an earlier design has to run again with the new one', () => {
  bundle('first');
  bundle('second');
  expect(runAll('first')).toEqual([]);
  expect(run('second', '30-storage.sh')).toBe(
    '30-storage.sh: 15-files.sh ran on alice with another bundle: run it again with this one',
  );
  expect(runAll('second')).toEqual([]);
  // The same bundle may lie elsewhere.
  spawnSync('mv', ['second', 'moved'], { cwd: folder });
  expect(run('moved', '40-cluster.sh')).toMatch(/done on alice\.$/);
});

test('a look with a new bundle changes nothing for the old one', () => {
  bundle('first');
  bundle('second');
  runAll('first');
  run('second', '00-preflight.sh');
  expect(run('first', '30-storage.sh')).toMatch(/done on alice\.$/);
});

test('the way back to the old bundle goes through all scripts that the new one has begun', () => {
  bundle('first');
  bundle('second', 'mail', 'storage');
  runAll('first');
  run('second', '00-preflight.sh');
  run('second', '15-files.sh');
  expect(run('second', '30-storage.sh')).toMatch(/no luck$/);
  const again = /ran on alice with another bundle: run it again with this one$/;
  expect(run('first', '40-cluster.sh')).toMatch(again);
  expect(run('first', '30-storage.sh')).toMatch(again);
  expect(runAll('first')).toEqual([]);
});

test('a bundle that was not copied as a whole runs nothing', () => {
  bundle('first');
  rmSync(join(folder, 'first/MANIFEST.sha256'));
  expect(run('first', '00-preflight.sh')).toMatch(/MANIFEST\.sha256 cannot be read: copy the whole bundle/);
});

test('a host that was set up by another design is told of, and nothing else of that is called foreign', () => {
  bundle('first', 'mail');
  bundle('second', 'new-mail');
  // Somebody only looked.
  run('first', '00-preflight.sh');
  expect(run('second', '00-preflight.sh')).toMatch(/done on alice\.$/);
  rmSync(join(folder, 'state/new-mail'), { recursive: true });
  runAll('first');
  const told = run('second', '00-preflight.sh');
  expect(told).toContain('this host was set up as mail');
  expect(told).not.toContain('did it for second');
  const [, move = ''] = /renamed: (mv -T \S+ [^\s,]+)/.exec(told) ?? [];
  expect(spawnSync('bash', ['-c', move]).status).toBe(0);
  expect(runAll('second')).toEqual([]);
});

test('a design that was set up only in part is in the way of another one as well', () => {
  bundle('first', 'mail');
  bundle('second', 'new-mail');
  mkdirSync(join(folder, 'state/mail'), { recursive: true });
  writeFileSync(join(folder, 'state/mail/files'), '/etc/drbd.d/kolab.res\n');
  expect(run('second', '00-preflight.sh')).toContain('this host was set up as mail');
});
