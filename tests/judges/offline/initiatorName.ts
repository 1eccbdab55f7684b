import { asHost } from './asHost.ts';
import { PYTHON } from './execute.ts';
import { hostsWith, type Complaint, type OfflineJudge } from './offlineJudge.ts';

const FILE = /^etc\/iscsi\/initiatorname\.iscsi$/;
const CHECKS = '/lib/open-iscsi/startup-checks.sh';
/** The initial RAM disk reads the file as a script; the target of Linux keeps who may log in by a name of this form. */
const READ = `. /etc/iscsi/initiatorname.iscsi && ${PYTHON} -c '
import sys
from rtslib_fb.utils import normalize_wwn
print(normalize_wwn(["iqn", "eui", "naa"], sys.argv[1])[0])' "$InitiatorName"`;

/** open-iscsi starts with the name, a target takes it as it is written, and no two hosts have the same. */
export const initiatorName: OfflineJudge = {
  id: 'initiator-name',
  title:
    '`initiatorname.iscsi`: the checks of open-iscsi before it starts, and rtslib, by which a Linux target knows initiators',
  tools: [CHECKS, 'targetcli', 'unshare'],
  appliesTo: (files) => hostsWith(files, FILE).length > 0,
  judge: async (folder, files) => {
    const read = await Promise.all(
      hostsWith(files, FILE).map(async (host) => {
        const outcomes = await asHost(folder, host, [
          CHECKS,
          READ,
          'sed -n s/^InitiatorName=//p /etc/iscsi/initiatorname.iscsi',
        ]);
        const [, name, written] = outcomes.map(({ stdout }) => stdout.trim());
        const words = outcomes.map(({ stdout, stderr }) => stdout + stderr).join('');
        const isGood = outcomes.every(({ code }) => code === 0) && name !== '' && name === written;
        return { host, name, words: isGood ? [] : [words] };
      }),
    );
    return read.flatMap(({ host, name, words }, at): Complaint[] => {
      const isTaken = read.findIndex((other) => other.name === name) < at;
      return [...words, ...(isTaken ? [`${name} is the name of another host`] : [])].map((said) => ({
        where: host,
        words: said,
      }));
    });
  },
};
