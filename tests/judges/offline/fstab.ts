import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

/** Bricks and volumes are not there yet. */
const ABSENT = /unreachable on boot required source|does not exist|non-bind mount source .* is a directory/;
const FAULT = /\[E\]|parse error at|more than once|bad order|not supported|unsupported|non-canonical/;
const GENERATOR = '/lib/systemd/system-generators/systemd-fstab-generator';

/** util-linux reads every line, and systemd makes sound mount units of them. */
export const fstab: OfflineJudge = {
  id: 'fstab',
  title: '`fstab`: `findmnt --verify`, `systemd-fstab-generator`, `systemd-analyze verify`',
  tools: ['findmnt', 'systemd-analyze', 'unshare'],
  appliesTo: (files) => mountingHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(mountingHosts(files).map((host) => askMounts(folder, files, host)));
    return judged.flat();
  },
};

function mountingHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/fstab$/);
}

async function askMounts(folder: string, files: readonly BundleFile[], host: string): Promise<readonly Complaint[]> {
  const lines = linesIn(textOf(files, `hosts/${host}/etc/fstab`)).filter((line) => !line.startsWith('#'));
  const [, seen, verified, made, analysed] = await asHost(folder, host, [
    'findmnt --tab-file /etc/fstab --raw --noheadings --output TARGET | while read -r path; do mkdir -p "$(printf %b "$path")"; done',
    'findmnt --tab-file /etc/fstab --raw --noheadings --output TARGET | wc -l',
    'findmnt --verify --verbose --tab-file /etc/fstab',
    `cd /run && mkdir -p normal early late && SYSTEMD_LOG_TARGET=console SYSTEMD_LOG_LEVEL=warning ${GENERATOR} normal early late`,
    'systemd-analyze verify --man=no /run/normal/*.mount',
  ]);
  const faults = linesIn(`${verified?.stdout}${verified?.stderr}`).filter(
    (line) => FAULT.test(line) && !ABSENT.test(line),
  );
  const words = [
    ...(Number(seen?.stdout) === lines.length ? [] : [`${lines.length} lines are read as ${seen?.stdout} mounts`]),
    ...faults,
    ...linesIn(`${made?.stdout}${made?.stderr}`).map((line) => `generator: ${line}`),
    ...linesIn(`${analysed?.stdout}${analysed?.stderr}`).map((line) => `systemd-analyze: ${line}`),
  ];
  return words.map((line) => ({ where: `${host}: fstab`, words: line }));
}
