import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { designNear, SOUND_VOLUMES } from '../arbitraries/nearDesign.ts';
import { isFull } from '../full.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';

/** Designs without errors that are set up on machines; each takes some twenty seconds. */
const RUNS = isFull ? 30 : 2;

const soundVolume = designNear(SOUND_VOLUMES).filter(
  (design) => !workbench.analyse(design).findings.some(isBlocking) && scriptsOf(design).length > 0,
);

function scriptsOf(design: Design): readonly string[] {
  const files = printer.configs(workbench.analyse(design));
  return files.map(({ path }) => path).filter((path) => path.startsWith('gluster/setup-') && path.endsWith('.sh'));
}

/** Runs the scripts of the bundle on machines of its own, in the order that its words ask for; gives what went wrong. */
async function setUp(design: Design, lab: Lab): Promise<string> {
  const folder = writeConfigs(design);
  try {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const peers = readdirSync(join(folder, 'hosts')).filter((host) =>
      existsSync(join(folder, 'hosts', host, 'gluster-prepare.sh')),
    );
    for (const host of peers) await boot(lab, host, (path) => read(`hosts/${host}/${path}`));
    for (const host of peers) {
      const script = read(`hosts/${host}/gluster-prepare.sh`);
      // There is no systemd in a machine; enabling the daemon starts it.
      const { code, output } = await lab.run(host, `systemctl() { glusterd; }\n${script}`, 120);
      if (code !== 0) return `${host}: ${output}`;
    }
    for (const path of scriptsOf(design)) {
      const script = read(path);
      const [, first = ''] = /Run it once on (\S+);/.exec(script) ?? [];
      const { code, output } = await lab.run(first, script, 180);
      if (code !== 0) return `${path}: ${output}`;
    }
    return '';
  } finally {
    removeFolder(folder);
  }
}

async function boot(lab: Lab, host: string, read: (path: string) => string): Promise<void> {
  const [address = '', ...others] = read('addresses').trim().split('\n');
  await lab.add(host, address, read('etc/hosts'));
  for (const other of others) await lab.run(host, `ip addr add ${other}/24 dev eth0`);
  await lab.put(host, '/etc/glusterfs/glusterd.vol', read('etc/glusterfs/glusterd.vol'));
  for (const device of new Set(read('gluster-prepare.sh').match(/\/dev\/(?!null)[\w./-]+/g))) {
    await lab.run(host, `mkdir -p "$(dirname ${device})"`);
    await lab.addDisk(host, device);
  }
}

describe.skipIf(!hasTools('glusterd', 'mkfs.xfs', 'mkfs.btrfs', 'unshare', 'nsenter'))('any volume', () => {
  test('that has no error is made by a real glusterd', { timeout: RUNS * 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(soundVolume, async (design) => {
        const lab = await openLab();
        try {
          expect(await setUp(design, lab)).toBe('');
        } finally {
          await lab.close();
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
