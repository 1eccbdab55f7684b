import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleFile, OfflineJudge } from './offlineJudge.ts';

/** LF line ends, no control characters, and 0755 for what is run: every `#!` and nothing else. */
export const fileForm: OfflineJudge = {
  id: 'stat',
  title: 'all files: LF, no control characters, 0755 for scripts only',
  tools: [],
  appliesTo: () => true,
  judge: (folder, files) =>
    Promise.resolve(files.flatMap((file) => faultsOf(folder, file).map((words) => ({ where: file.path, words })))),
};

function faultsOf(folder: string, { path, text }: BundleFile): readonly string[] {
  const mode = statSync(join(folder, path)).mode & 0o777;
  const isRun = text.startsWith('#!');
  return [
    ...(text.endsWith('\n') ? [] : ['does not end with a line end']),
    ...(/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) ? ['holds a control character'] : []),
    ...(isRun === (mode === 0o755) ? [] : [`has the mode ${mode.toString(8)}`]),
  ];
}
