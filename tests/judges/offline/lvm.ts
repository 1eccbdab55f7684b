import { asHost } from './asHost.ts';
import { hostsWith, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Each host validates its settings of LVM. */
export const lvm: OfflineJudge = {
  id: 'lvmconfig',
  title: '`lvm.conf`: `lvmconfig --validate`',
  tools: ['lvmconfig', 'unshare'],
  appliesTo: (files) => lvmHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      lvmHosts(files).map(async (host) => {
        const [outcome] = await asHost(folder, host, ['LVM_SUPPRESS_FD_WARNINGS=1 lvmconfig --validate']);
        return outcome?.code === 0 && outcome.stderr === ''
          ? []
          : [{ where: host, words: `exit ${outcome?.code}: ${outcome?.stdout}${outcome?.stderr}` }];
      }),
    );
    return judged.flat();
  },
};

function lvmHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/lvm\//);
}
