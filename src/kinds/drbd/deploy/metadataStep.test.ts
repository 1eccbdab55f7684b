import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { template } from '../../../../tests/rules/designs.ts';
import { joinDeployments } from '../../../core/deploy/deployment.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';

/** Whether the runbook finds metadata when `drbdadm dump-md` says this and ends so, on a host where the resource is down. */
function hasMetadata(says: string, status: number): boolean {
  const { steps } = joinDeployments([deploy(workbench.analyse(template('drbd-single-primary')()).view)]);
  const step = steps.find(({ title }) => title === 'Create the metadata of kolab');
  const script = [
    'set -euo pipefail',
    'drbdsetup() { return 10; }',
    'drbdadm() { [ "$1" = dump-md ] || return 10; echo "$SAYS" >&2; return "$STATUS"; }',
    `if {\n${step?.done ?? ''}\n} >/dev/null 2>&1; then exit 0; else exit 3; fi`,
  ].join('\n');
  const env = { ...process.env, SAYS: says, STATUS: String(status) };
  const { status: rc } = spawnSync('bash', ['-c', script], { env });
  if (rc !== 0 && rc !== 3) throw new Error(`bash ended with ${rc}`);
  return rc === 0;
}

test('metadata is not made anew where it can be read', () => {
  expect(hasMetadata('version "v09";', 0)).toBe(true);
});

test('nor after a crash, when its activity log has yet to be applied', () => {
  const words =
    'Found meta data is "unclean", please apply-al first\nCommand \'drbdmeta 0 v09 /dev/vg0/kolab internal dump-md\' terminated with exit code 255';
  expect(hasMetadata(words, 255)).toBe(true);
});

test('it is made where there is none', () => {
  expect(hasMetadata('No valid meta data found', 255)).toBe(false);
});
