import { asHost } from './asHost.ts';
import { hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

const STATE = 'mount -t tmpfs tmpfs /var/lib/nfs && : >/var/lib/nfs/etab && : >/var/lib/nfs/rmtab';

/** Exports everything; what exportfs does not like it tells and goes on. */
export const exportfs: OfflineJudge = {
  id: 'exportfs',
  title: '`exports`: `exportfs -ra`',
  tools: ['exportfs', 'unshare'],
  appliesTo: (files) => filers(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      filers(files).map(async (host) => {
        const paths = exportedPaths(files, host).map((path) => `mkdir -p -- "$(printf '%b' '${path}')"`);
        const [, made, outcome, table] = await asHost(folder, host, [
          STATE,
          paths.join(' && ') || 'true',
          'exportfs -ra',
          'cut -f1 /var/lib/nfs/etab | sort -u | wc -l',
        ]);
        const words = `${made?.stderr}${outcome?.stdout}${outcome?.stderr}`;
        const lost = Number(table?.stdout) === paths.length ? '' : ` ${table?.stdout} of ${paths.length} are exported`;
        return outcome?.code === 0 && words + lost === '' ? [] : [{ where: host, words: words + lost }];
      }),
    );
    return judged.flat();
  },
};

function filers(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/exports(\.d\/|$)/);
}

/** First words of the lines, with their octal escapes. */
function exportedPaths(files: readonly BundleFile[], host: string): readonly string[] {
  const lines = textOf(files, `hosts/${host}/etc/exports`).split('\n');
  return [...new Set(lines.flatMap((line) => /^(\/\S*)/.exec(line)?.[1] ?? []))];
}
