import { execute, linesIn } from './execute.ts';
import { filesLike, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Playbooks need no document marks, and names of packages make long lines. */
const CONFIG =
  '{extends: default, rules: {line-length: {max: 160}, document-start: disable, truthy: {check-keys: false}}}';

/** All rules of yamllint but those on taste. */
export const yaml: OfflineJudge = {
  id: 'yamllint',
  title: 'YAML files: `yamllint`',
  tools: ['yamllint'],
  appliesTo: (files) => yamlOf(files).length > 0,
  judge: async (folder, files) => {
    const paths = yamlOf(files).map(({ path }) => path);
    const { stdout, stderr } = await execute('yamllint', ['-f', 'parsable', '-d', CONFIG, ...paths], { cwd: folder });
    return linesIn(stdout + stderr).map((words) => ({ where: words.split(':')[0] ?? '', words }));
  },
};

function yamlOf(files: readonly BundleFile[]): readonly BundleFile[] {
  return filesLike(files, /\.ya?ml$/);
}
