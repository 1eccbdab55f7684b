import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tieBreakerDesign } from '../../../../tests/drbdVariants.ts';
import { template } from '../../../../tests/rules/designs.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';
import { clusterPlans } from '../configs/clusterPlans.ts';
import { clusterHosts } from './clusterHosts.ts';
import { placedLines } from './placedLines.ts';

/** What the lines say of some resources when crm_resource(8) tells these places of them. */
function look(
  named: Parameters<typeof template>[0] | Design,
  places: Readonly<Record<string, readonly string[]>>,
): string {
  const { view } = workbench.analyse(typeof named === 'string' ? template(named)() : named);
  const plan = clusterPlans(view)[0]?.plan;
  if (!plan) throw new Error('no cluster');
  const resources = plan.units.flatMap((unit) => unit.resources).filter(({ id }) => id in places);
  const answers = Object.entries(places).map(
    ([id, hosts]) =>
      `'${id} --locate') printf 'resource ${id} is running on: %s\n' ${hosts.map((host) => `'${host}'`).join(' ')} ;;`,
  );
  const stopped = Object.entries(places).flatMap(([id, hosts]) =>
    hosts.length === 0 ? [`'${id} --locate') echo 'resource ${id} is NOT running' ;;`] : [],
  );
  const script = [
    'set -euo pipefail',
    'fail() { echo "FAULT $*"; exit 1; }',
    'caution() { echo "$*"; }',
    `crm_resource() { case "$2 $3" in\n${[...stopped, ...answers].join('\n')}\n'p_imap --meta') echo "\${ROLE:-}" ;;\n*) return 1 ;; esac; }`,
    ...placedLines(plan, resources, clusterHosts(plan, view.index), view),
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    env: { ...process.env, ROLE: 'Stopped' },
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
}

const AT_HOME = { p_drbd_kolab: ['alice Promoted', 'bob '], p_fs_kolab: ['alice'], p_ip_kolab: ['alice'] };

test('what runs at home is as it has to be', () => {
  expect(look('drbd-single-primary', AT_HOME)).toBe('');
});

test('what a failover has brought to another member that may run it is told once, and no fault', () => {
  const moved = { p_drbd_kolab: ['alice', 'bob Master'], p_fs_kolab: ['bob'], p_ip_kolab: ['bob '] };
  expect(look('drbd-single-primary', moved)).toBe(
    'p_drbd_kolab is promoted on bob; the design has it on alice; move it back when it suits: crm_resource --resource g_kolab --move --node alice, and crm_resource --resource g_kolab --clear when it is there\n',
  );
});

test('a resource that runs nowhere is a fault, and one that is held says what it waits for', () => {
  expect(look('drbd-single-primary', { ...AT_HOME, p_fs_kolab: [] })).toMatch(/^FAULT p_fs_kolab runs nowhere/);
  expect(look('drbd-single-primary', { p_imap: [] })).toMatch(/^FAULT .* keep p_imap stopped: it waits for 70-clients/);
});

test('nothing may run on a member that is not meant to', () => {
  expect(look('drbd-single-primary', { ...AT_HOME, p_ip_kolab: ['mallory'] })).toMatch(
    /^FAULT p_ip_kolab runs on mallory, which is not meant to/,
  );
});

test('a diskless tie-breaker runs DRBD and is never promoted', () => {
  const promoted = (host: string): readonly string[] =>
    ['alice', 'bob', 'charlie'].map((name) => (name === host ? `${name} Promoted` : name));
  const design = tieBreakerDesign();
  expect(look(design, { p_drbd_r0: promoted('alice') })).toBe('');
  expect(look(design, { p_drbd_r0: promoted('charlie') })).toMatch(/^FAULT p_drbd_r0 is promoted on charlie/);
});

test('nothing is promoted nowhere, and a dual primary is promoted on both', () => {
  expect(look('drbd-single-primary', { p_drbd_kolab: ['alice', 'bob'] })).toMatch(/is promoted nowhere/);
  expect(look('drbd-dual-primary', { p_drbd_data: ['alice Promoted', 'bob Promoted'] })).toBe('');
  expect(look('drbd-dual-primary', { p_drbd_data: ['alice', 'bob Promoted'] })).toMatch(
    /^FAULT p_drbd_data is promoted on bob only, not on alice/,
  );
});
