import { join } from 'node:path';
import { execute } from './execute.ts';
import { hostsWith, textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const CONF = 'etc/ocfs2/cluster.conf';

/** o2cb makes the same file from what it reads in it, and knows the host in it. */
export const o2cb: OfflineJudge = {
  id: 'o2cb',
  title: '`cluster.conf` of OCFS2: `o2cb list-cluster`, and the same file made by `o2cb add-node`',
  tools: ['o2cb'],
  appliesTo: (files) => o2cbHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(o2cbHosts(files).map((host) => judgeHost(folder, files, host)));
    return judged.flat();
  },
};

function o2cbHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/ocfs2\/cluster\.conf$/);
}

async function judgeHost(folder: string, files: readonly BundleFile[], host: string): Promise<readonly Complaint[]> {
  const path = `hosts/${host}/${CONF}`;
  const call = async (file: string, ...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await execute('o2cb', [`--config-file=${file}`, ...args]);
    return code === 0 ? stdout : `${args.join(' ')}: ${stderr}`;
  };
  const name = (await call(join(folder, path), 'list-clusters')).trim();
  const listed = await call(join(folder, path), 'list-cluster', name);
  const again = join(folder, `o2cb-${host}.conf`);
  const said = [await call(again, 'add-cluster', name)];
  for (const [, stanza = ''] of listed.matchAll(/^node:\n((?:\t.*\n)+)/gm)) {
    const of = (field: string): string => new RegExp(`\\t${field} = (.*)\\n`).exec(stanza)?.[1] ?? '';
    const options = ['--ip', of('ip_address'), '--port', of('ip_port'), '--number', of('number')];
    said.push(await call(again, 'add-node', name, of('name'), ...options));
  }
  const made = (await execute('cat', [again])).stdout;
  const isKnown = listed.includes(`\tname = ${host.split('.')[0]}\n`);
  const isSame = made.trim() === textOf(files, path).trim();
  if (isKnown && isSame) return [];
  return [{ where: path, words: `${isKnown ? '' : 'the host is not in it; '}${said.join('')}\n${listed}\n${made}` }];
}
