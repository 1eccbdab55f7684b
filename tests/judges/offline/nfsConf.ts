import { asHost } from './asHost.ts';
import { hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Sections that nfs.conf(5) knows; nfsconf reads any. */
const SECTIONS =
  /^(general|exportfs|exportd|gssd|lockd|mountd|nfsd|nfsdcld|nfsdcltrack|nfsrahead|sm-notify|statd|svcgssd|environment)$/;

/** Each host reads its nfs.conf, and its id mapper has the domain that idmapd.conf names. */
export const nfsConf: OfflineJudge = {
  id: 'nfsconf',
  title: '`nfs.conf` and `idmapd.conf`: `nfsconf --dump`, `nfsidmap -d`',
  tools: ['nfsconf', 'nfsidmap', 'unshare'],
  appliesTo: (files) => nfsHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      nfsHosts(files).map(async (host) => {
        const conf = textOf(files, `hosts/${host}/etc/nfs.conf`);
        const [, domain = ''] = /^\s*Domain\s*=\s*(\S+)/m.exec(textOf(files, `hosts/${host}/etc/idmapd.conf`)) ?? [];
        const [dump, mapped] = await asHost(folder, host, ['nfsconf --file /etc/nfs.conf --dump', 'nfsidmap -d']);
        const unknown = [...conf.matchAll(/^\[([^\]" ]+)/gm)].filter(([, name = '']) => !SECTIONS.test(name));
        const words = [
          ...(conf === '' || (dump?.code === 0 && dump.stderr === '') ? [] : [`nfsconf: ${dump?.stderr}`]),
          ...unknown.map(([, name]) => `nfs.conf has no section ${name}`),
          ...(domain === '' || mapped?.stdout.trim() === domain ? [] : [`the domain is read as ${mapped?.stdout}`]),
        ];
        return words.map((line) => ({ where: host, words: line }));
      }),
    );
    return judged.flat();
  },
};

function nfsHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/(nfs|idmapd)\.conf$/);
}
