import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOnlineNodes } from './withOnlineNodes.ts';
import { execute, type Outcome } from './execute.ts';
import { textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const CIB = 'cluster/cib.xml';

const hasCib = (files: readonly BundleFile[]): boolean => files.some(({ path }) => path === CIB);

/** The schema that the CIB says it is written in. */
export const cibSchema: OfflineJudge = {
  id: 'cib-schema',
  title: '`cib.xml`: RELAX NG schema of Pacemaker, by `xmllint`',
  tools: ['xmllint', 'crm_verify'],
  appliesTo: hasCib,
  judge: async (folder, files) => {
    const [, version = 'none'] = /validate-with="([\w.-]+)"/.exec(textOf(files, CIB)) ?? [];
    const schema = `/usr/share/pacemaker/${version}.rng`;
    return unlessSilent(await execute('xmllint', ['--noout', '--relaxng', schema, join(folder, CIB)]), / validates$/);
  },
};

/** The policy engine with all members online; it says what it would not do. */
export const crmVerify: OfflineJudge = {
  id: 'crm_verify',
  title: '`cib.xml`: `crm_verify` with all members online',
  tools: ['crm_verify'],
  appliesTo: hasCib,
  judge: async (folder, files) => {
    const online = join(folder, 'online.xml');
    writeFileSync(online, withOnlineNodes(textOf(files, CIB)));
    return unlessSilent(await execute('crm_verify', ['-V', '-x', online]));
  },
};

/** A complaint unless the tool succeeded without a word, or with expected words only. */
function unlessSilent({ code, stdout, stderr }: Outcome, expected?: RegExp): readonly Complaint[] {
  const words = (stdout + stderr).trim();
  const isGood = code === 0 && (words === '' || expected?.test(words));
  return isGood ? [] : [{ where: CIB, words: `exit ${code}: ${words}` }];
}
