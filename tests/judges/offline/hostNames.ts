import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** The C library reads each name of etc/hosts back as the address that it stands beside; the host's own loopback aside. */
export const hostNames: OfflineJudge = {
  id: 'getent',
  title: '`hosts`: every name resolves to its address, by `getent`',
  tools: ['getent', 'unshare'],
  appliesTo: (files) => namingHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      namingHosts(files).map(async (host) => {
        const pairs = linesIn(textOf(files, `hosts/${host}/etc/hosts`))
          .filter((line) => !/^(#|::1\s|127\.|f[ef]0)/.test(line))
          .flatMap((line) => {
            const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
            return names.map((name) => ({ address, name }));
          });
        const outcomes = await asHost(
          folder,
          host,
          pairs.map(({ address, name }) => `getent -s files ahostsv${address.includes(':') ? 6 : 4} '${name}'`),
        );
        return pairs.flatMap(({ address, name }, at) =>
          linesIn(outcomes[at]?.stdout ?? '').some((line) => line.startsWith(`${address} `))
            ? []
            : [{ where: host, words: `${name} is not ${address}: ${outcomes[at]?.stdout}` }],
        );
      }),
    );
    return judged.flat();
  },
};

function namingHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/hosts$/);
}
