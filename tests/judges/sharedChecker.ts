import { execute, linesIn } from './offline/execute.ts';

/** Names of filesystems that the mkfs scripts may make, on the sparse files of the checker. */
const CONFIRM = 'kolab ldap imap data r0';

/** It has no collections of Ansible here, and playbooks are read by judges of our own. */
const EXPECTED = /^warn +ansible: no community\.general/;

/** What a checker that several projects share has against a bundle: every line that is no "ok", and how many are. */
export async function checkShared(
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
