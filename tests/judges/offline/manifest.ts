import { execute, linesIn } from './execute.ts';
import { textOf, type OfflineJudge } from './offlineJudge.ts';

const MANIFEST = 'MANIFEST.sha256';

/** The list of checksums names every file but itself, and sha256sum finds each as it is. */
export const manifest: OfflineJudge = {
  id: 'sha256sum',
  title: '`MANIFEST.sha256`: `sha256sum --strict -c`, and no file is left out',
  tools: ['sha256sum'],
  appliesTo: (files) => files.some(({ path }) => path === MANIFEST),
  judge: async (folder, files) => {
    const { code, stderr } = await execute('sha256sum', ['--strict', '--quiet', '-c', MANIFEST], { cwd: folder });
    const listed = new Set(linesIn(textOf(files, MANIFEST)).map((line) => line.slice(66)));
    const missing = files.filter(({ path }) => path !== MANIFEST && !listed.has(path));
    return [
      ...(code === 0 ? [] : [{ where: MANIFEST, words: stderr }]),
      ...missing.map(({ path }) => ({ where: path, words: 'is not in the list' })),
    ];
  },
};
