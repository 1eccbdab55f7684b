import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const READ = ['drbdadm dump', 'drbdadm -d up all', 'drbdadm -d create-md all'];

/** A tie-breaker has no disk to make metadata on, and drbdadm says so. */
const DISKLESS = /requires a local disk, but the configuration gives none/;

/** Each host reads its DRBD files as its own: syntax, names, addresses that are its own, numbers that are taken once. */
export const drbd: OfflineJudge = {
  id: 'drbdadm',
  title: 'DRBD files: `drbdadm dump`, `up`, `adjust`, `create-md` as dry runs',
  tools: ['drbdadm', 'unshare'],
  appliesTo: (files) => drbdHosts(files).length > 0,
  judge: async (folder, files) => {
    const said = await Promise.all(
      drbdHosts(files).map(async (host) => {
        const version = textOf(files, 'drbd-version').trim() || '9.1.13';
        const commands = version.startsWith('8.')
          ? READ
          : [...READ, 'FAKE_DRBDSETUP_SHOW=/dev/null drbdadm -d adjust all'];
        const set = `export DRBD_DRIVER_VERSION_OVERRIDE=${version}; `;
        const outcomes = await asHost(
          folder,
          host,
          commands.map((command) => set + command),
        );
        return { host, commands, outcomes };
      }),
    );
    const refused = said.flatMap(({ host, commands, outcomes }) =>
      outcomes.flatMap(({ code, stderr }, at): Complaint[] => {
        const words = withoutNoise(stderr);
        if (words.length === 0 ? code === 0 : words.every((line) => DISKLESS.test(line))) return [];
        return [{ where: `${commands[at]} on ${host}`, words: `exit ${code}: ${words.join('\n')}` }];
      }),
    );
    const [first, ...others] = said.map(({ host, outcomes }) => ({ host, text: sameEverywhere(outcomes[0]?.stdout) }));
    const differing = others.filter(({ text }) => text !== first?.text);
    return [
      ...refused,
      ...differing.map(({ host }) => ({ where: host, words: `reads another configuration than ${first?.host}` })),
    ];
  },
};

function drbdHosts(files: Parameters<typeof hostsWith>[0]): readonly string[] {
  return hostsWith(files, /^etc\/drbd\.conf$/);
}

/** The normal form of drbdadm without its remarks, which name the host. */
function sameEverywhere(dump = ''): string {
  return linesIn(dump)
    .filter((line) => !/^\s*#/.test(line))
    .join('\n');
}

/** What drbdadm says apart from the missing kernel module. */
function withoutNoise(stderr: string): readonly string[] {
  return linesIn(stderr).filter((line) => !/^mod(info|probe): |DRBD module version/.test(line));
}
