import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

const NOISE = /kernel driver not loaded|version .* dm/;

/** Exit status 0 says nothing: what multipath does not like, it tells on standard error and goes on. */
export const multipath: OfflineJudge = {
  id: 'multipath',
  title: '`multipath.conf`: `multipath -t`, standard error counts',
  tools: ['multipath', 'unshare'],
  appliesTo: (files) => multipathHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      multipathHosts(files).map(async (host) => {
        const [outcome] = await asHost(folder, host, ['multipath -t']);
        const words = linesIn(outcome?.stderr ?? '').filter((line) => !NOISE.test(line));
        return outcome?.code === 0 && words.length === 0
          ? []
          : [{ where: host, words: `exit ${outcome?.code}: ${words.join('\n')}` }];
      }),
    );
    return judged.flat();
  },
};

function multipathHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/multipath(\.conf|\/conf\.d\/)/);
}
