import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { filesLike, hostsWith, textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const VARIABLES = /^etc\/(default|sysconfig)\/sbd$/;

/** It reads files with the parser of EnvironmentFile=, but puts variables in, unless $ stands twice (environment.d(5)). */
const GENERATOR = '/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator';

/** The service gets its variables from systemd, fence agents and scripts from a shell: both read the same, and sbd takes them. */
export const sbd: OfflineJudge = {
  id: 'sbd',
  title:
    'variables of SBD, as systemd and a shell read them: `sbd`; `sbd-disks.sh`: `sbd create` on loop devices, `sbd dump`',
  tools: ['sbd', 'losetup', 'unshare', GENERATOR],
  appliesTo: (files) => hostsWith(files, VARIABLES).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      hostsWith(files, VARIABLES).map(async (host) => {
        const words = await judgeHost(folder, files, host);
        return words.map((line): Complaint => ({ where: host, words: line }));
      }),
    );
    return judged.flat();
  },
};

async function judgeHost(folder: string, files: readonly BundleFile[], host: string): Promise<readonly string[]> {
  const path = filesLike(files, new RegExp(`^hosts/${host}/etc/(default|sysconfig)/sbd$`))[0]?.path ?? '';
  const own = path.replace(`hosts/${host}`, '');
  const names = linesIn(textOf(files, path)).map((line) => line.replace(/=.*/, ''));
  const cib = files.find((file) => file.path.endsWith('cib.xml') && file.text.includes(`uname="${host}"`));
  const script = textOf(files, (cib?.path ?? '').replace('cib.xml', 'sbd-disks.sh'));
  const prepared = script.match(/^prepare \S+ .*$/gm) ?? [];
  const home = '/run/sbd-home/.config/environment.d';
  const [bySystemd, byShell, known, taken, inScript, made] = await asHost(folder, host, [
    `mkdir -p ${home} && sed 's/\\$/$$/g' ${own} >${home}/sbd.conf && env -i HOME=/run/sbd-home ${GENERATOR} | grep ^SBD_ | sort`,
    `env -i bash -c 'set -a; . ${own}; env' | grep ^SBD_ | sort`,
    names.map((name) => `grep -aqw '${name}' /usr/sbin/sbd || echo ${name}`).join('; '),
    `set -a; . ${own}; sbd query-watchdog`,
    ['prepare() { printf "%s\\n" "$2"; }', ...prepared].join('\n'),
    prepared.length === 0 ? 'true' : useDisks(script, prepared.length),
  ]);
  const values = new Map(
    linesIn(byShell?.stdout ?? '').map((line) => [line.replace(/=.*/, ''), line.replace(/.*?=/, '')]),
  );
  const disks = (values.get('SBD_DEVICE') ?? '').split(';').filter((disk) => disk !== '');
  const watchdog = Number(values.get('SBD_WATCHDOG_TIMEOUT'));
  const timeouts = [...(made?.stdout ?? '').matchAll(/^Timeout \((watchdog|msgwait)\) *: (\d+)$/gm)];
  const timeout = (name: string): readonly number[] =>
    timeouts.flatMap(([, of, text]) => (of === name ? [Number(text)] : []));
  const inCib = (name: string): number =>
    Number(new RegExp(`name="${name}" value="(\\d+)s?"`).exec(cib?.text ?? '')?.[1]);
  const [wait, last] =
    disks.length > 0
      ? [Math.max(...timeout('msgwait')), 'stonith-timeout']
      : [2 * watchdog, 'stonith-watchdog-timeout'];
  return [
    ...(values.size === names.length ? [] : [`${values.size} of ${names.length} variables are read`]),
    ...(bySystemd?.stdout === byShell?.stdout
      ? []
      : [`systemd reads ${bySystemd?.stdout}, a shell ${byShell?.stdout}`]),
    ...linesIn(known?.stdout ?? '').map((name) => `sbd does not know ${name}`),
    ...(taken?.code === 0 ? [] : [`sbd: ${taken?.stdout}${taken?.stderr}`]),
    ...(linesIn(inScript?.stdout ?? '').join(';') === disks.join(';')
      ? []
      : [`the script prepares ${inScript?.stdout}`]),
    ...(made?.code === 0 ? [] : [`sbd-disks.sh: ${made?.stdout}${made?.stderr}`]),
    ...(timeout('watchdog').length === disks.length && timeout('watchdog').every((seconds) => seconds === watchdog)
      ? []
      : [`watchdog of ${watchdog} s, on the disks ${timeout('watchdog').join()}`]),
    // A server is gone after twice its watchdog (sbd(8), -4); the cluster must not give up before.
    ...(timeout('msgwait').every((seconds) => seconds >= 2 * watchdog) && inCib(last) >= wait
      ? []
      : [`${last} is ${inCib(last)} s; disks wait ${timeout('msgwait').join()} s, the watchdog ${watchdog} s`]),
  ];
}

/** Runs the script on small loop devices: without CONFIRM it makes nothing, with it all, then nothing again. Ends with the headers. */
function useDisks(script: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const body = numbers.reduce(
    (text, number) => text.replace(new RegExp(`^(prepare sbd${number}) .*$`, 'm'), `$1 /run/sbd${number}`),
    script,
  );
  return `set -eu
cat >/run/sbd-disks.sh <<'END-OF-SCRIPT'
${body}
END-OF-SCRIPT
for number in ${numbers.join(' ')}; do
  truncate -s 4M "/run/sbd$number.img"
  loop=$(losetup --find --show "/run/sbd$number.img")
  # The kernel frees a device that was given back when its last reader goes.
  exec {reader}<"$loop"
  losetup --detach "$loop"
  ln -sfn "$loop" "/run/sbd$number"
done
[ "$(sh /run/sbd-disks.sh | grep -c '^Not done: ')" -eq ${count} ]
CONFIRM='${numbers.map((number) => `sbd${number}`).join(' ')}' sh /run/sbd-disks.sh
[ "$(sh /run/sbd-disks.sh | grep -c 'is prepared already')" -eq ${count} ]
SBD_DEVICE='${numbers.map((number) => `/run/sbd${number}`).join(';')}' sbd dump`;
}
