import { asHost } from './asHost.ts';
import { hostsWith, textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const CONF = 'etc/corosync/corosync.conf';

/** Each member reads its file; it has to find itself among the nodes. All members have the same file. */
export const corosync: OfflineJudge = {
  id: 'corosync',
  title: '`corosync.conf`: `corosync -t` on every member',
  tools: ['corosync', 'unshare'],
  appliesTo: (files) => members(files).length > 0,
  judge: async (folder, files) => {
    const [first = '', ...others] = members(files);
    const own = (host: string): string => textOf(files, `hosts/${host}/${CONF}`);
    const differing = others.filter((host) => own(host) !== own(first));
    const refused = await Promise.all([first, ...others].map((host) => askCorosync(folder, host)));
    return [...differing.map((host) => ({ where: host, words: `has another file than ${first}` })), ...refused.flat()];
  },
};

function members(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/corosync\/corosync\.conf$/);
}

/** The key is made on the hosts; any will do here. */
async function askCorosync(folder: string, host: string): Promise<readonly Complaint[]> {
  const key = 'head -c 256 /dev/urandom >/etc/corosync/authkey && chmod 400 /etc/corosync/authkey';
  const [outcome] = await asHost(folder, host, [`${key} && corosync -t`]);
  const words = `${outcome?.stdout}${outcome?.stderr}`;
  const isGood = outcome?.code === 0 && !/ (error|warning|crit|alert|emerg) /.test(words);
  return isGood ? [] : [{ where: host, words: `exit ${outcome?.code}: ${words}` }];
}
