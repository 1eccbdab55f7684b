import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { isFull } from '../full.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { variants } from '../variants/index.ts';
import { withFolderUntil, writeTextsTo } from '../writeBundle.ts';
import { hasTools } from './hasTools.ts';
import { execute, linesIn } from './offline/execute.ts';
import { bundleFiles } from './offline/judgeBundle.ts';

const DRBD = ['oracles', 'drbd', 'check-bundle-drbd.sh'] as const;
const SHARED = ['oracles', 'gluster', 'check-bundle-shared.sh'] as const;

/** Names of filesystems that the mkfs scripts may make, on the sparse files of the checker. */
const CONFIRM = 'kolab ldap imap data r0';

/** It has no collections of Ansible here, and playbooks are read by judges of our own. */
const EXPECTED = /^warn +ansible: no community\.general/;

const templates = variants.filter(({ id }) => workbench.templates.some((template) => template.id === id));
const drbd = variants.filter(({ id }) => isFull && /^drbd-(8\.4|tie-breaker|three-replicas|metadata-apart)/.test(id));

/** What a checker that several projects share has against a bundle: every line that is no "ok", and how many are. */
async function check(
  checker: string,
  folder: string,
  ...options: string[]
): Promise<{ faults: string[]; passed: number }> {
  const { code, stdout, stderr } = await execute(checker, [...options, folder], { env: { CONFIRM }, seconds: 600 });
  const lines = linesIn(stdout);
  const faults = lines.filter((line) => /^(not ok|warn|ERROR|WARN)/.test(line) && !EXPECTED.test(line));
  const isBroken = code !== 0 && faults.length === 0;
  return {
    faults: isBroken ? [`exit ${code}: ${stderr}`] : faults,
    passed: lines.filter((line) => /^(ok|OK) /.test(line)).length,
  };
}

describe.skipIf(!hasShared(...DRBD) || !hasTools('drbdadm', 'corosync', 'pcs', 'crm'))(
  'the checker of DRBD bundles',
  () => {
    test.each([...templates, ...drbd].map(({ title, design }) => [title, design] as const))(
      'finds no fault in %s',
      async (_title, design) => {
        await withFolderUntil(async (folder) => {
          writeTextsTo(folder, bundleFiles(design()));
          // It takes commands of crmsh by their ending.
          const commands = join(folder, 'cluster/crm-commands.txt');
          if (existsSync(commands)) copyFileSync(commands, join(folder, 'cluster/crm-commands.crm'));
          const { faults, passed } = await check(sharedPath(...DRBD), folder, ...(isFull ? [] : ['--fast']));
          expect(faults).toEqual([]);
          expect(passed).toBeGreaterThan(20);
        });
      },
    );
  },
);

describe.skipIf(!hasShared(...SHARED) || !hasTools('glusterd', 'multipath', 'exportfs', 'iscsiadm', 'shellcheck'))(
  'the checker of shared storage bundles',
  () => {
    // glusterClients.judge.ts also lets it start the daemons of GlusterFS.
    test.each(templates.map(({ title, design }) => [title, design] as const))(
      'finds no fault in %s',
      async (_title, design) => {
        await withFolderUntil(async (folder) => {
          writeTextsTo(folder, bundleFiles(design()));
          const { faults, passed } = await check(sharedPath(...SHARED), folder, '--no-gluster', '--no-lint');
          expect(faults).toEqual([]);
          expect(passed).toBeGreaterThan(20);
        });
      },
    );
  },
);
