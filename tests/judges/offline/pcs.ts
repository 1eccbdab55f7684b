import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalCib } from './canonicalCib.ts';
import { execute, linesIn, PYTHON, type Outcome } from './execute.ts';
import { filesLike, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

const REPLAY = fileURLToPath(new URL('pcsReplay.py', import.meta.url));

/** Writes the words of each call, as a real shell understood them, instead of calling pcs. */
const COLLECT = `pcs() { printf '%s\\0' "$#" "$@"; }\n`;

/** The script for pcs builds the very cluster that the CIB describes. */
export const pcs: OfflineJudge = {
  id: 'pcs',
  title: '`pcs-setup.sh`: the real `pcs` builds the cluster of `cib.xml`',
  tools: ['pcs', 'cibadmin', 'python3'],
  appliesTo: (files) => pcsScripts(files).length > 0,
  judge: async (folder, files) => {
    const cib = filled(textOf(files, 'cluster/cib.xml'));
    const judged = await Promise.all(
      pcsScripts(files).map(async ({ path, text }) => {
        const built = join(folder, `${path}.built.xml`);
        writeFileSync(built, await emptyCib(cib));
        const { code, stderr } = await replay(filled(text), built);
        const errors = linesIn(stderr).filter((line) => !line.startsWith('Warning: '));
        if (code !== 0 || errors.some((line) => line.startsWith('Error'))) {
          return [{ where: path, words: `exit ${code}: ${errors.join('\n')}` }];
        }
        return differences(canonicalCib(cib), canonicalCib(readFileSync(built, 'utf8'))).map((words) => ({
          where: path,
          words,
        }));
      }),
    );
    return judged.flat();
  },
};

function pcsScripts(files: readonly BundleFile[]): readonly BundleFile[] {
  return filesLike(files, /^cluster\/pcs[^/]*\.sh$/);
}

/** With a word for every placeholder, or the script would refuse to run. */
function filled(text: string): string {
  return text.replaceAll('CHANGE_ME_', 'filled_in_');
}

/** A new CIB with the members, which a running cluster knows. */
export async function emptyCib(cib: string): Promise<string> {
  const { stdout } = await execute('cibadmin', ['--empty']);
  const nodes = /<nodes>[^]*<\/nodes>/.exec(cib)?.[0] ?? '<nodes/>';
  return stdout.replace('<nodes/>', () => nodes);
}

/** The shell finds no command but pcs: a script that needs more than that says so by failing. */
async function replay(script: string, built: string): Promise<Outcome> {
  const collected = await execute('/bin/sh', ['-s'], { input: COLLECT + script, env: { PATH: '/nowhere' } });
  if (collected.code !== 0) return collected;
  return execute(PYTHON, [REPLAY, built], { input: collected.stdout });
}

/** What only one of two lists says. */
export function differences(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `is missing: ${line}`);
  return [...missing, ...found.filter((line) => !wanted.includes(line)).map((line) => `is too much: ${line}`)];
}
