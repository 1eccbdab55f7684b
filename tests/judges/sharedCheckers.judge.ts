import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { templateDesign } from '../drbdVariants.ts';
import { isFull } from '../full.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { variants } from '../variants/index.ts';
import { withFolderUntil, writeTextsTo } from '../writeBundle.ts';
import { hasTools } from './hasTools.ts';
import { bundleFiles } from './offline/judgeBundle.ts';
import { checkShared } from './sharedChecker.ts';

const DRBD = ['oracles', 'drbd', 'check-bundle-drbd.sh'] as const;
const SHARED = ['oracles', 'gluster', 'check-bundle-shared.sh'] as const;

/** Postfix and the directory server begin as root on the share: the checker, which knows of Cyrus alone, warns of that. */
const WARNED_OF: Readonly<Record<string, readonly string[]>> = {
  nas: ['kolab1', 'kolab2'].map(
    (client) => `warn    hosts/nas1/etc/exports: /export/kolab: no_root_squash for ${client}`,
  ),
};

const templates = variants.filter(({ id }) => workbench.templates.some((template) => template.id === id));
const drbd = variants.filter(({ id }) => isFull && /^drbd-(8\.4|tie-breaker|three-replicas|metadata-apart)/.test(id));

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
          const { faults, passed } = await checkShared(sharedPath(...DRBD), folder, ...(isFull ? [] : ['--fast']));
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
    test.each(templates.map(({ id, title, design }) => [title, id, design] as const))(
      'finds no fault in %s',
      async (_title, id, design) => {
        await withFolderUntil(async (folder) => {
          writeTextsTo(folder, bundleFiles(design()));
          const { faults, passed } = await checkShared(sharedPath(...SHARED), folder, '--no-lint', ...daemons(id));
          expect(faults).toEqual(WARNED_OF[id] ?? []);
          expect(passed).toBeGreaterThan(20);
        });
      },
    );

    test('finds the fault that was put in', async () => {
      await withFolderUntil(async (folder) => {
        writeTextsTo(folder, bundleFiles(templateDesign('nas')));
        const fstab = join(folder, 'hosts/kolab1/etc/fstab');
        writeFileSync(fstab, readFileSync(fstab, 'utf8').replace('noatime', 'noatimes'));
        const { faults } = await checkShared(sharedPath(...SHARED), folder, '--no-lint', '--no-gluster');
        expect(faults.join('\n')).toContain("nfs(5) has no option 'noatimes'");
      });
    });
  },
);

/** Only GlusterFS has daemons that the checker can start. */
function daemons(id: string): string[] {
  return id === 'glusterfs' ? [] : ['--no-gluster'];
}
