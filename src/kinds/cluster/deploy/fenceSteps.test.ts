import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { change, template } from '../../../../tests/rules/designs.ts';
import { joinDeployments } from '../../../core/deploy/deployment.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';

const pair = template('drbd-single-primary');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-fence-'));
  mkdirSync(join(folder, 'mail'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the test of bob's fencing does on alice, in a cluster where all goes well. */
function fenceBob(design: Design): string {
  const { steps } = joinDeployments([deploy(workbench.analyse(design).view)]);
  const step = steps.find(({ title }) => title === 'Let alice fence bob');
  const script = [
    'set -euo pipefail',
    'wait_for() { true; }',
    'stonith_admin() { echo "fenced $2"; }',
    `if {\n${step?.done ?? ''}\n} >/dev/null 2>&1; then echo done; else\n${step?.run ?? ''}\nfi`,
  ].join('\n');
  const env = { ...process.env, STATE: folder, DESIGN: 'mail' };
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

test('a member is fenced once, and once more when the device that does it has changed', () => {
  const changed = change(pair, { 'fence-bob': { ip: '10.3.1.99' } })();
  expect([pair(), pair(), changed, changed].map(fenceBob)).toEqual(['fenced bob', 'done', 'fenced bob', 'done']);
});

test('a mark that does not say by which device is no proof', () => {
  writeFileSync(join(folder, 'mail/fenced-bob'), '');
  expect(fenceBob(pair())).toBe('fenced bob');
});
