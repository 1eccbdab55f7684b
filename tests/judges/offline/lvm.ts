import { asHost } from './asHost.ts';
import { hostsWith, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Each host validates its settings of LVM, beside those of the distribution, and looks for devices by its filters. */
export const lvm: OfflineJudge = {
  id: 'lvmconfig',
  title: '`lvmlocal.conf`: `lvmconfig --validate`, and `pvs` with its filters',
  tools: ['lvmconfig', 'pvs', 'unshare'],
  appliesTo: (files) => lvmHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      lvmHosts(files).map(async (host) => {
        const [valid, found] = await asHost(folder, host, [
          'LVM_SUPPRESS_FD_WARNINGS=1 lvmconfig --validate',
          'LVM_SUPPRESS_FD_WARNINGS=1 pvs',
        ]);
        const isValid = valid?.code === 0 && valid.stderr === '';
        const isFiltered = !/pattern|filter|regex/i.test(found?.stderr ?? '');
        return [
          ...(isValid ? [] : [{ where: host, words: `exit ${valid?.code}: ${valid?.stdout}${valid?.stderr}` }]),
          ...(isFiltered ? [] : [{ where: host, words: found?.stderr ?? '' }]),
        ];
      }),
    );
    return judged.flat();
  },
};

function lvmHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/lvm\//);
}
