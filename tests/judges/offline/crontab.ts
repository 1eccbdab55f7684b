import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { filesLike, hostsWith, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

/** cron reads each file of its folder, the user exists, and the command is one that runs. */
export const crontab: OfflineJudge = {
  id: 'crontab',
  title: 'files of `cron.d`: `crontab -n`, the user by `getent`, the command as a dry run of `drbdadm`',
  tools: ['crontab', 'drbdadm', 'getent', 'unshare'],
  appliesTo: (files) => cronHosts(files).length > 0,
  judge: async (folder, files) => {
    const tables = filesLike(files, /^hosts\/[^/]+\/etc\/cron\.d\//);
    const judged = await Promise.all(
      tables.map(async ({ path, text }) => {
        const host = path.split('/')[1] ?? '';
        const jobs = linesIn(text).map((line) => /^((?:\S+\s+){5})(\S+)\s+(.*)$/.exec(line) ?? []);
        // The table of a user has no column for him; all else, the end of the last line too, is the same (crontab(5)).
        const alone = text.replaceAll(/^((?:\S+\s+){5})\S+\s+/gm, '$1');
        const [table, ...outcomes] = await asHost(folder, host, [
          `crontab -n - <<'END-OF-TABLE'\n${alone.replace(/\n$/, '')}\nEND-OF-TABLE`,
          ...jobs.flatMap(([, , user, command = '']) => [`getent passwd '${user}'`, dryRun(command)]),
        ]);
        return [
          // cron(8) skips a file with a dot in its name, and one that does not end with a newline.
          ...(/\/[A-Za-z0-9_-]+$/.test(path) && text.endsWith('\n') ? [] : ['cron skips the file']),
          ...[table, ...outcomes].flatMap((outcome) =>
            outcome?.code === 0 ? [] : [`exit ${outcome?.code}: ${outcome?.stdout}${outcome?.stderr}`],
          ),
        ].map((words) => ({ where: path, words }));
      }),
    );
    return judged.flat();
  },
};

function cronHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/cron\.d\//);
}

function dryRun(command: string): string {
  const [, rest = ''] = /^\/usr\/sbin\/drbdadm (.+)$/.exec(command) ?? [];
  return rest === '' ? `echo 'no judge knows: ${command}'; false` : `drbdadm --dry-run ${rest}`;
}
