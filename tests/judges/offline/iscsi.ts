import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type BundleFile, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const LOG_IN = 'iscsi-initiator.sh';

/** There is no kernel to log in with here; 15 says that the session is there already (iscsiadm(8)). */
const STAND_IN = 'iscsiadm() { case "$*" in *--login*) return 15 ;; esac; command iscsiadm "$@"; }';
const FILL_IN = "sed -i -E 's/(CHANGE_ME_[A-Za-z0-9_]+)/not_\\1_any_more/; s/CHANGE_ME/filled/' /etc/iscsi/iscsid.conf";

/** Each host keeps a record of each portal, twice in a row, and knows every setting of its iscsid.conf. */
export const iscsi: OfflineJudge = {
  id: 'iscsiadm',
  title: 'iSCSI: `iscsiadm` keeps the records and knows the settings of `iscsid.conf`',
  tools: ['iscsiadm', 'unshare'],
  appliesTo: (files) => iscsiHosts(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(iscsiHosts(files).map((host) => askIscsiadm(folder, files, host)));
    return judged.flat();
  },
};

function iscsiHosts(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^iscsi-initiator\.sh$/);
}

async function askIscsiadm(folder: string, files: readonly BundleFile[], host: string): Promise<readonly Complaint[]> {
  const script = `${STAND_IN}\n${textOf(files, `hosts/${host}/${LOG_IN}`)}`;
  const run = `bash -s <<'END-OF-SCRIPT'\n${script}\nEND-OF-SCRIPT`;
  const settings = linesIn(textOf(files, `hosts/${host}/etc/iscsi/iscsid.conf`)).filter((line) =>
    /^\s*node\./.test(line),
  );
  const updates = settings.map((line) => {
    const [name = '', value = ''] = line.split(/\s*=\s*/, 2);
    return `iscsiadm -m node -o update -n '${name}' -v '${value}'`;
  });
  const portals = new Set(script.match(/^log_in \S+ \S+/gm)).size;
  const outcomes = await asHost(folder, host, [
    `${FILL_IN}; rm -rf /etc/iscsi/nodes`,
    run,
    run,
    `[ "$(iscsiadm -m node 2>/dev/null | wc -l)" -eq ${portals} ]`,
    ...updates,
  ]);
  const what = ['placeholders', LOG_IN, `${LOG_IN} again`, `records of ${portals} portals`, ...settings];
  return outcomes.flatMap(({ code, stdout, stderr }, at) =>
    code === 0 ? [] : [{ where: `${host}: ${what[at]}`, words: `exit ${code}: ${stdout}${stderr}` }],
  );
}
