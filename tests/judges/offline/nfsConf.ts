import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { filesLike, hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** Sections that nfs.conf(5) knows; nfsconf reads any. */
const SECTIONS =
  /^(general|exportfs|exportd|gssd|lockd|mountd|nfsd|nfsdcld|nfsdcltrack|nfsrahead|sm-notify|statd|svcgssd|environment)$/;

/** Each host reads its nfs.conf, and its id mapper has the domain that idmapd.conf names. */
export const nfsConf: OfflineJudge = {
  id: 'nfsconf',
  title: '`nfs.conf` and `idmapd.conf`: `nfsconf --get`, `nfsidmap -d`',
  tools: ['nfsconf', 'nfsidmap', 'unshare'],
  appliesTo: (files) => nfsHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      nfsHosts(files).map(async (host) => {
        const conf = filesLike(files, new RegExp(`^hosts/${host}/etc/nfs\\.conf`))
          .map(({ text }) => text)
          .join('');
        const idmapd = textOf(files, `hosts/${host}/etc/idmapd.conf`);
        const [, domain = ''] = /^\s*Domain\s*=\s*(\S+)/m.exec(idmapd) ?? [];
        const settings = settingsIn(conf);
        const [mapped, dump, ...read] = await asHost(folder, host, [
          'nfsidmap -d',
          'nfsconf --dump',
          ...settings.map(({ section, key }) => `nfsconf --get '${section}' '${key}'`),
        ]);
        const words = [
          ...(idmapd === '' || (domain !== '' && mapped?.stdout.trim() === domain)
            ? []
            : [`the domain is read as ${mapped?.stdout}`]),
          ...(dump?.stderr === '' ? [] : [`nfsconf: ${dump?.stderr}`]),
          ...settings.flatMap(({ section, key, value }, at) => [
            ...(SECTIONS.test(section) ? [] : [`nfs.conf has no section ${section}`]),
            ...(read[at]?.stdout === value ? [] : [`${section}.${key} is read as ${read[at]?.stdout}`]),
          ]),
        ];
        return words.map((line) => ({ where: host, words: line }));
      }),
    );
    return judged.flat();
  },
};

function settingsIn(
  conf: string,
): readonly { readonly section: string; readonly key: string; readonly value: string }[] {
  let section = '';
  return linesIn(conf).flatMap((line) => {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return key === '' ? [] : [{ section, key, value }];
  });
}

function nfsHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/(nfs\.conf|nfs\.conf\.d\/.+|idmapd\.conf)$/);
}
