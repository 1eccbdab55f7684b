import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { Resource } from '../../src/kinds/drbd/index.ts';
import { workbench } from '../../src/workbench.ts';
import { nearDesign } from '../arbitraries/nearDesign.ts';
import { isFull } from '../full.ts';
import { withFolder, writeBundleTo } from '../writeBundle.ts';
import { ENVIRONMENT, hasTools } from './hasTools.ts';
import { asHost } from './pacemaker/asHost.ts';
import { withOnlineNodes } from './pacemaker/withOnlineNodes.ts';

/** Designs that are drawn; about a third of them are without errors and get to the tools. */
const RUNS = isFull ? 6_000 : 240;

/** What a tool said when it refused a file. */
interface Refusal {
  readonly tool: string;
  readonly words: string;
}

function isSound(design: Design): boolean {
  return !workbench.analyse(design).findings.some(isBlocking);
}

/** Which of the tools refuse the files of the design, and how. */
function refusalsOf(design: Design): readonly Refusal[] {
  return withFolder((folder) => {
    writeBundleTo(folder, workbench.configs(workbench.analyse(design)));
    const hosts = existsSync(join(folder, 'hosts')) ? readdirSync(join(folder, 'hosts')) : [];
    return [
      ...hosts.flatMap((host) => [...askDrbd(design, folder, host), ...askCorosync(folder, host)]),
      ...askPacemaker(folder),
    ];
  });
}

function askDrbd(design: Design, folder: string, host: string): Refusal[] {
  if (!existsSync(join(folder, 'hosts', host, 'etc/drbd.conf'))) return [];
  const resources = workbench.analyse(design).index.all(Resource);
  const version = resources.some(({ generation }) => generation === '8.4') ? '8.4.11' : '9.1.13';
  return ['drbdadm dump', 'drbdadm -d up all'].flatMap((tool) => {
    const { status, stderr } = asHost(folder, host, tool, { DRBD_DRIVER_VERSION_OVERRIDE: version });
    // Where the kernel module is not installed, drbdadm says so each time.
    const words = stderr
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^mod(info|probe): |DRBD module/.test(line));
    return status === 0 && words.length === 0 ? [] : [{ tool: `${tool} on ${host}`, words: words.join('\n') }];
  });
}

const KEY = join(tmpdir(), `quorate-authkey-${process.pid}`);

function askCorosync(folder: string, host: string): Refusal[] {
  if (!existsSync(join(folder, 'hosts', host, 'etc/corosync/corosync.conf'))) return [];
  if (!existsSync(KEY)) spawnSync('corosync-keygen', ['-l', '-k', KEY], { env: ENVIRONMENT });
  copyFileSync(KEY, join(folder, 'hosts', host, 'etc/corosync/authkey'));
  const { status, stdout, stderr } = asHost(folder, host, 'corosync -t', {});
  return status === 0 ? [] : [{ tool: `corosync -t on ${host}`, words: stdout + stderr }];
}

function askPacemaker(folder: string): Refusal[] {
  const file = join(folder, 'cluster/cib.xml');
  if (!existsSync(file)) return [];
  const online = join(folder, 'online.xml');
  writeFileSync(online, withOnlineNodes(readFileSync(file, 'utf8')));
  const asked = [
    ['xmllint', '--noout', '--relaxng', '/usr/share/pacemaker/pacemaker-3.9.rng', file],
    ['crm_verify', '-V', '-x', online],
  ].map(([command = '', ...args]) => ({ tool: command, ...spawnSync(command, args, { env: ENVIRONMENT }) }));
  return asked.flatMap(({ tool, status, stderr }) => (status === 0 ? [] : [{ tool, words: String(stderr) }]));
}

describe.skipIf(!hasTools('drbdadm', 'corosync', 'crm_verify', 'xmllint', 'unshare'))('any design', () => {
  test('whose files a tool refuses has an error', { timeout: isFull ? 3_600_000 : 300_000 }, () => {
    let asked = 0;
    fc.assert(
      fc.property(nearDesign, (design) => {
        if (!isSound(design)) return;
        asked += 1;
        expect(refusalsOf(design)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(asked).toBeGreaterThan(RUNS / 5);
    console.log(`${asked} of ${RUNS} designs were without errors; no tool refused the files of one.`);
  });
});
