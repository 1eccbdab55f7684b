import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalCib } from './canonicalCib.ts';
import { execute, linesIn } from './execute.ts';
import { textOf, type OfflineJudge } from './offlineJudge.ts';
import { differences, emptyCib } from './pcs.ts';

const COMMANDS = 'cluster/crm-commands.txt';

/** crmsh writes a log, which goes with the namespace. */
const INSIDE = 'mount -t tmpfs none /var/log && mkdir -p /var/log/crmsh && exec "$@"';

/** Services of the target system are not installed where the judge sits. */
const ABSENT = /systemd:.*(meta-data|no such)/;

/** The commands for crmsh build the very cluster that the CIB describes. */
export const crm: OfflineJudge = {
  id: 'crm',
  title: '`crm-commands.txt`: the real `crm` builds the cluster of `cib.xml`',
  tools: ['crm', 'cibadmin', 'unshare'],
  appliesTo: (files) => files.some(({ path }) => path === COMMANDS),
  judge: async (folder, files) => {
    const cib = textOf(files, 'cluster/cib.xml');
    const built = join(folder, 'built-by-crm.xml');
    writeFileSync(built, await emptyCib(cib));
    const words = ['crm', '-F', 'configure', 'load', 'update', join(folder, COMMANDS)];
    const { code, stdout, stderr } = await execute('unshare', ['-n', '-m', 'sh', '-c', INSIDE, 'sh', ...words], {
      env: { HOME: folder, CIB_file: built },
    });
    const errors = linesIn(stdout + stderr).filter((line) => line.includes('ERROR') && !ABSENT.test(line));
    const found = canonicalCib(readFileSync(built, 'utf8'));
    const complaints = [
      ...(code === 0 ? [] : [`exit ${code}: ${stdout}${stderr}`]),
      ...errors,
      ...differences(canonicalCib(cib), found),
    ];
    return complaints.map((line) => ({ where: COMMANDS, words: line }));
  },
};
