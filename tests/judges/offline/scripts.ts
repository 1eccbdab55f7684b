import { execute, linesIn } from './execute.ts';
import { filesLike, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const scriptsOf = (files: readonly BundleFile[]): readonly BundleFile[] => filesLike(files, /\.sh$/);

/** The shell that a script names reads it to its end. */
export const shellSyntax: OfflineJudge = {
  id: 'sh-n',
  title: 'scripts: `bash -n` or `dash -n`, whichever they name',
  tools: ['bash', 'dash'],
  appliesTo: (files) => scriptsOf(files).length > 0,
  judge: async (folder, files) => {
    const read = scriptsOf(files).map(
      ({ path, text }) => `${text.startsWith('#!/bin/sh\n') ? 'dash' : 'bash'} -n ${path}`,
    );
    const { stdout, stderr } = await execute('bash', ['-s'], {
      cwd: folder,
      input: read.map((command) => `${command} || echo '${command}'\n`).join(''),
    });
    return complaintsOf(stdout + stderr);
  },
};

/** Of all severities: what people read as a warning hides the next one. */
export const shellcheck: OfflineJudge = {
  id: 'shellcheck',
  title: 'scripts: `shellcheck`, down to matters of style',
  tools: ['shellcheck'],
  appliesTo: (files) => scriptsOf(files).length > 0,
  judge: async (folder, files) => {
    const paths = scriptsOf(files).map(({ path }) => path);
    const { code, stdout, stderr } = await execute('shellcheck', ['-x', '-f', 'gcc', ...paths], { cwd: folder });
    return code === 0 ? [] : complaintsOf(stdout + stderr);
  },
};

function complaintsOf(text: string): readonly Complaint[] {
  return linesIn(text).map((line) => ({ where: line.split(':')[0] ?? '', words: line }));
}
