import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { filesLike, hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

const START = /^etc\/(default|sysconfig)\/o2cb$/;
const SCRIPT = '/etc/init.d/o2cb';

/**
 * The start script asks for each setting with what it read, and writes what it has. Where /etc/default has the file it
 * leaves the asking to Debian's own dialogue; it reads the same lines from /etc/sysconfig.
 */
const CONFIGURE = `mkdir -p /etc/sysconfig
[ -e /etc/sysconfig/o2cb ] || cp /etc/default/o2cb /etc/sysconfig/o2cb
yes '' | ${SCRIPT} configure
cat /etc/sysconfig/o2cb`;

/** The start script of O2CB reads each setting, none is below its minimum, and the cluster is one of cluster.conf. */
export const o2cbStart: OfflineJudge = {
  id: 'o2cb-start',
  title: 'settings at the start of O2CB: `configure` of its start script reads and keeps them',
  tools: [SCRIPT, 'o2cb', 'unshare'],
  appliesTo: (files) => hostsWith(files, START).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      hostsWith(files, START).map(async (host) => {
        const [outcome, clusters] = await asHost(folder, host, [CONFIGURE, 'o2cb list-clusters']);
        const said = outcome?.stdout ?? '';
        const settings = settingsOf(files, host);
        const boot = settings.find((line) => line.startsWith('O2CB_BOOTCLUSTER='))?.replace(/.*=/, '');
        const low = [...said.matchAll(/Specify ([^:]*) \(>=(\d+)\) \[(.*?)\]/g)].filter(
          ([, , least, value]) => !(Number(value) >= Number(least)),
        );
        return [
          ...settings.filter((line) => !linesIn(said).includes(line)).map((line) => `not kept: ${line} in ${said}`),
          ...(said.includes('Load O2CB driver on boot (y/n) [y]') ? [] : [`not started at boot: ${said}`]),
          ...low.map(([text]) => `too low: ${text}`),
          ...(linesIn(clusters?.stdout ?? '').includes(boot ?? '') ? [] : [`no cluster ${boot}: ${clusters?.stdout}`]),
        ].map((words) => ({ where: host, words }));
      }),
    );
    return judged.flat();
  },
};

function settingsOf(files: readonly BundleFile[], host: string): readonly string[] {
  const [file] = filesLike(files, new RegExp(`^hosts/${host}/etc/(default|sysconfig)/o2cb$`));
  return linesIn(textOf(files, file?.path ?? ''));
}
