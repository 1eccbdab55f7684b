import { join } from 'node:path';
import { execute, linesIn, type Outcome } from './execute.ts';
import { textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const PLAYBOOK = 'ansible/site.yml';
/** What Ansible goes on after, and would do something else than meant. */
const FAULT =
  /^(ERROR!|\[WARNING\]: (Could not match|While constructing|Found both|No inventory|provided hosts list|Unable))/;

/** Tasks that are run once are meant to, and the strategy is the usual one. */
const NOT_OURS = 'run-once';

const hasPlaybook = (files: readonly BundleFile[]): boolean => files.some(({ path }) => path === PLAYBOOK);

/** Ansible reads the playbook with its inventory and group variables. */
export const ansibleSyntax: OfflineJudge = {
  id: 'ansible-playbook',
  title: 'playbook and inventory: `ansible-playbook --syntax-check`, `ansible-inventory --list`',
  tools: ['ansible-playbook', 'ansible-inventory'],
  appliesTo: hasPlaybook,
  judge: async (folder) => {
    const asked = [
      ['ansible-playbook', '--syntax-check', 'site.yml'],
      ['ansible-inventory', '--list', '--export'],
    ];
    const outcomes = await Promise.all(asked.map(([command = '', ...args]) => inPlaybooks(folder, command, args)));
    return outcomes.flatMap(faultsIn);
  },
};

/** All rules of ansible-lint that need no network. */
export const ansibleLint: OfflineJudge = {
  id: 'ansible-lint',
  title: 'playbook: `ansible-lint --offline`, but for `run-once`',
  tools: ['ansible-lint'],
  appliesTo: hasPlaybook,
  judge: (folder, files) => {
    const playbook = textOf(files, PLAYBOOK);
    const verdict = linted.get(playbook) ?? lint(folder);
    linted.set(playbook, verdict);
    return verdict;
  },
};

/** Many designs have the same playbook; each is read once. */
const linted = new Map<string, Promise<readonly Complaint[]>>();

async function lint(folder: string): Promise<readonly Complaint[]> {
  const words = ['--offline', '--nocolor', '-q', '-x', NOT_OURS, 'site.yml'];
  return faultsIn(await inPlaybooks(folder, 'ansible-lint', words));
}

/** Runs a command among the playbooks, with a home folder of its own for what it caches. */
function inPlaybooks(folder: string, command: string, args: readonly string[]): Promise<Outcome> {
  const env = { HOME: join(folder, 'home'), ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False' };
  return execute(command, args, { cwd: join(folder, 'ansible'), env });
}

function faultsIn({ code, stdout, stderr }: Outcome): readonly Complaint[] {
  const lines = linesIn(stdout + stderr);
  const faults = code === 0 ? lines.filter((line) => FAULT.test(line)) : [`exit ${code}`, ...lines];
  return faults.map((words) => ({ where: PLAYBOOK, words }));
}
