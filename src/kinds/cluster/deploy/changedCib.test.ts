import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { template } from '../../../../tests/rules/designs.ts';
import { workbench } from '../../../workbench.ts';
import { clusterPlans } from '../configs/clusterPlans.ts';
import { changedCib } from './changedCib.ts';
import { loadSteps } from './loadSteps.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-cib-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const IP = '<primitive id="p_ip" class="ocf" type="IPaddr2"/>';
const meta = (name: string, value: string): string =>
  `<primitive id="p_ip" class="ocf" type="IPaddr2">\n<nvpair id="p_ip-meta_attributes-${name}" name="${name}" value="${value}"/>\n</primitive>`;

/** What is said when the second configuration takes the place of the first; ends in `replaced` if it may. */
function replace(now: string, next: string): string {
  writeFileSync(join(folder, 'now'), `${now}\n`);
  writeFileSync(join(folder, 'next'), `${next}\n`);
  const script = [
    'set -euo pipefail',
    'confirm() { [ "${CONFIRM:-}" = "$1" ] || { echo "CONFIRM=$1: $2"; exit 1; }; }',
    'say() { echo "$*"; }',
    'cibadmin() { cat "${CIB_file:-now}"; }',
    'cib=next',
    ...changedCib('cib'),
    'echo replaced',
  ].join('\n');
  return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout;
}

test.each([
  ['a resource', '<primitive id="p_mine" class="ocf" type="Dummy"/>', 'p_mine'],
  ['a ban', '<rsc_location id="cli-ban-p_ip" rsc="p_ip" node="bob" score="-INFINITY"/>', 'cli-ban-p_ip'],
  ['a fencing level', '<fencing-level id="fl-bob-2" index="2" target="bob" devices="pdu"/>', 'fl-bob-2'],
  ['a member in standby', '<nvpair id="nodes-1-standby" name="standby" value="on"/>', 'nodes-1-standby'],
  [
    'a member in maintenance',
    '<nvpair id="nodes-1-maintenance" name="maintenance" value="true"/>',
    'nodes-1-maintenance',
  ],
])('%s that the bundle does not have needs the word', (_, line, id) => {
  expect(replace(`${IP}\n${line}`, IP)).toMatch(new RegExp(`CONFIRM=cib: ${id} in the configuration that runs`));
  expect(replace(`${IP}\n${line}`, `${IP}\n${line}`)).toMatch(/replaced\n$/);
});

test.each([
  ['is-managed', 'false'],
  ['target-role', 'Stopped'],
  ['target-role', 'Unpromoted'],
  ['target-role', 'Slave'],
  ['target-role', 'Started'],
])('%s=%s that somebody has set on a resource is not lost without a word', (name, value) => {
  expect(replace(meta(name, value), IP)).toContain(`CONFIRM=cib: p_ip-meta_attributes-${name} in`);
  expect(replace(meta(name, value), meta(name, value))).toMatch(/replaced\n$/);
});

test('what only has other values is shown, but for secrets, and not asked about', () => {
  const said = replace(meta('community', 'word'), meta('community', 'other'));
  expect(said).not.toMatch(/word|other/);
  expect(replace(meta('failure-timeout', '60'), IP)).toMatch(/< .*failure-timeout[^]*replaced\n$/);
});

test('nothing is asked the first time', () => {
  expect(replace('<resources/>', IP)).toBe('replaced\n');
});

test('it is compared with what the runbook itself holds in place', () => {
  const { view } = workbench.analyse(template('drbd-single-primary')());
  const [placed] = clusterPlans(view);
  const [load] = placed ? loadSteps(placed, view) : [];
  expect(load?.run).toMatch(/p_imap --meta --set-parameter target-role[^]*\nids_in\(\)[^]*\ncibadmin --replace/);
});
