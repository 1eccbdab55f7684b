import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameSteps } from '../src/kinds/common/deploy/nameSteps.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign } from './drbdVariants.ts';
import { withFolder } from './writeBundle.ts';

const NAMED = [
  ['n1 beside the loopback', '127.0.1.1 n1', ''],
  ['the name with the domain before it', '127.0.1.1\tn1.example.org n1', '192.0.2.31 n1.example.org n1'],
  ['both families', '127.0.1.1 n1.example.org n1\n::1 n1.example.org n1', '192.0.2.31 n1.example.org n1'],
  ['a remark', '127.0.1.1 n1.example.org # by the installer', '192.0.2.31 n1.example.org'],
  [
    'names of the loopback itself',
    '127.0.0.1 localhost n1 n1.example.org',
    '192.0.2.31 n1 n1.example.org\n127.0.0.1 localhost',
  ],
  ['another host whose name begins alike', '127.0.1.1 n10 n1', '127.0.1.1 n10'],
] as const;

const KEPT = ['127.0.0.1   localhost # kept', '::1 localhost ip6-localhost', '192.0.2.9 n1.other.example # kept'];

test.each(NAMED)('on a host with %s, its name stands for its address', (_, before, after) => {
  const once = afterStep([...KEPT, before].join('\n'));
  expect(once.split('\n').filter((line) => line !== '')).toEqual([...KEPT, ...after.split('\n')].filter(Boolean));
});

test('the step is done when no line of the loopback has the name', () => {
  expect(isDone(`${KEPT.join('\n')}\n`)).toBe(true);
  expect(isDone('127.0.1.1 n1.example.org\n')).toBe(false);
  for (const [, before] of NAMED) {
    expect(isDone(`${before}\n`)).toBe(false);
    expect(isDone(afterStep(before))).toBe(true);
  }
});

function afterStep(hosts: string): string {
  return withFolder((folder) => {
    writeFileSync(join(folder, 'hosts'), `${hosts}\n`);
    expect(bash(folder, `keep_old() { :; }\n${loopbackStep().run}`).status).toBe(0);
    return readFileSync(join(folder, 'hosts'), 'utf8');
  });
}

function isDone(hosts: string): boolean {
  return withFolder((folder) => {
    writeFileSync(join(folder, 'hosts'), hosts);
    return bash(folder, loopbackStep().done ?? '').status === 0;
  });
}

/** Lines of the step on host n1, whose file of hosts is the one in the folder. */
function bash(folder: string, lines: string): { status: number | null } {
  const bundled = join(folder, 'hosts.d', 'n1', 'etc');
  mkdirSync(bundled, { recursive: true });
  writeFileSync(
    join(bundled, 'hosts'),
    '127.0.0.1 localhost\n192.0.2.31 n1\n198.51.100.31 n1-storage\n192.0.2.32 n2\n',
  );
  const here = lines
    .replaceAll('/hosts/$HOST/', '/hosts.d/$HOST/')
    .replaceAll(/(?<!\$HOST)\/etc\/hosts/g, join(folder, 'hosts'));
  return spawnSync('bash', ['-euo', 'pipefail', '-c', here], { env: { ...process.env, HOST: 'n1', BUNDLE: folder } });
}

function loopbackStep() {
  const steps = nameSteps(workbench.analyse(templateDesign('drbd-single-primary')).index);
  const step = steps.find(({ title }) => title === 'Let the host name not stand for the loopback');
  if (step === undefined) throw new Error('The step is gone.');
  return step;
}
