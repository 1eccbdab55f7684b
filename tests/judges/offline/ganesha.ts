import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** What concerns the file and its exports. Kerberos and the port mapper are not there. */
const FAULT = /:CONFIG :(CRIT|WARN|MAJ|FATAL) :|:(FSAL|EXPORT) :(CRIT|MAJ|FATAL) :/;
const ABSENT = /Missing RADOS/;
const LOG = '/run/ganesha/log';

/** XFS has the file handles that the overlay below has not. */
const MOUNTED =
  'truncate -s 400M /run/image && mkfs.xfs -q /run/image && mkdir -p "$0" && mount -o loop /run/image "$0"';
const START = `mkdir -p /run/dbus /run/ganesha && dbus-daemon --system --fork --nopidfile &&
ganesha.nfsd -L ${LOG} -N NIV_EVENT -f /etc/ganesha/ganesha.conf -p /run/ganesha/pid`;
const WAIT = `for _ in $(seq 60); do grep -q 'NFS SERVER INITIALIZED' ${LOG} && exit 0; sleep 0.1; done; exit 1`;

/** The server reads its file, opens the exports on a filesystem and comes up; it lives as long as the namespace. */
export const ganesha: OfflineJudge = {
  id: 'ganesha.nfsd',
  title: '`ganesha.conf`: `ganesha.nfsd` starts with it, without a warning',
  tools: ['ganesha.nfsd', 'dbus-daemon', 'mkfs.xfs', 'unshare'],
  appliesTo: (files) => ganeshaHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      ganeshaHosts(files).map(async (host) => {
        const conf = textOf(files, `hosts/${host}/etc/ganesha/ganesha.conf`);
        const paths = [...conf.matchAll(/\bPath = "([^"]+)";/g)].map(([, path = '']) => `mkdir -p '${path}'`);
        const [, , came, log] = await asHost(folder, host, [
          `sh -c '${MOUNTED}' /srv; ${paths.join('; ')}`,
          START,
          WAIT,
          `cat ${LOG}`,
        ]);
        const faults = linesIn(log?.stdout ?? '').filter((line) => FAULT.test(line) && !ABSENT.test(line));
        const words = [...(came?.code === 0 ? [] : ['it did not come up']), ...faults];
        return words.map((line) => ({ where: host, words: line }));
      }),
    );
    return judged.flat();
  },
};

function ganeshaHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/ganesha\/ganesha\.conf$/);
}
