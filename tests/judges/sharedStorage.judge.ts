import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import { workbench } from '../../src/workbench.ts';
import { glusterDesign } from '../glusterDesign.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';

const CHECKER = ['oracles', 'gluster', 'check-bundle-shared.sh'] as const;
const hasChecker = hasShared(...CHECKER) && hasTools('glusterd', 'multipath', 'exportfs', 'iscsiadm', 'shellcheck');

function template(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return design;
}

interface Verdict {
  readonly faults: readonly string[];
  readonly passed: number;
}

/** The checker's own words: every line that is no "ok". */
function check(folder: string, ...flags: string[]): Promise<Verdict> {
  return new Promise((resolve) => {
    execFile(sharedPath(...CHECKER), [...flags, folder], { maxBuffer: 16 * 1024 ** 2 }, (error, stdout, stderr) => {
      const lines = stdout.split('\n');
      const faults = lines.filter((line) => /^(not ok|warn)/.test(line));
      const broken = error && faults.length === 0 ? [`${error.message} ${stderr}`] : [];
      resolve({ faults: [...faults, ...broken], passed: lines.filter((line) => line.startsWith('ok')).length });
    });
  });
}

describe.skipIf(!hasChecker)('the checker of shared storage bundles', () => {
  test.concurrent.for<[string, Design, number]>([
    ['san', template('san'), 18],
    ['nas', template('nas'), 14],
    ['glusterfs', template('glusterfs'), 45],
    ['arbiter', glusterDesign({ form: 'arbiter', bricks: 3, serverQuorum: 'on' }), 55],
  ])('finds no fault in %s', async ([, design, least], { expect }) => {
    const folder = writeConfigs(design);
    const { faults, passed } = await check(folder, '--no-lint');
    removeFolder(folder);
    expect(faults).toEqual([]);
    expect(passed).toBeGreaterThanOrEqual(least);
  });

  test.concurrent('finds the fault that was put in', async () => {
    const folder = writeConfigs(template('nas'));
    const fstab = join(folder, 'hosts/kolab1/etc/fstab');
    writeFileSync(fstab, readFileSync(fstab, 'utf8').replace('noatime', 'noatimes'));
    const { faults } = await check(folder, '--no-lint', '--no-gluster');
    removeFolder(folder);
    expect(faults.join('\n')).toContain("nfs(5) has no option 'noatimes'");
  });
});
