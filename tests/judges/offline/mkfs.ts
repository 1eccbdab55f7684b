import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type OfflineJudge } from './offlineJudge.ts';

const SCRIPT = 'cluster/mkfs.sh';

/** Takes the place of a mkfs: makes the filesystem, on a sparse file instead of the device at the end of the line. */
const STAND_IN = `#!/bin/bash
truncate -s 8G /run/image
case \${0##*/} in
  mkfs.gfs2) options=(-O) ;;
  mkfs.ocfs2) options=(-q -F -x) ;;
  mkfs.xfs) options=(-q -f) ;;
  *) options=(-q -F) ;;
esac
echo "\${0##*/} \${*: -1}"
exec "/usr/sbin/\${0##*/}" "\${options[@]}" "\${@:1:$#-1}" /run/image
`;

/** Each filesystem is made as the script says, once it is confirmed; nothing is made before. */
export const mkfs: OfflineJudge = {
  id: 'mkfs',
  title: '`mkfs.sh`: the real `mkfs.*` on a sparse file, and nothing without `CONFIRM`',
  tools: ['mkfs.gfs2', 'mkfs.ocfs2', 'mkfs.xfs', 'mkfs.ext4', 'unshare'],
  appliesTo: (files) => files.some(({ path }) => path === SCRIPT),
  judge: async (folder, files) => {
    const [host = ''] = hostsWith(files, /^addresses$/);
    const calls = linesIn(textOf(files, SCRIPT)).flatMap((line) => /^format (\S+) (mkfs\.\S+)/.exec(line) ?? []);
    const names = calls.filter((_, at) => at % 3 === 1);
    const put = ['gfs2', 'ocfs2', 'xfs', 'ext4'].map((type) => `cp /run/stand-in /usr/local/bin/mkfs.${type}`);
    const [, before, after] = await asHost(folder, host, [
      `cat >/run/stand-in <<'END'\n${STAND_IN}END\nchmod 755 /run/stand-in; mkdir -p /usr/local/bin; ${put.join('; ')}`,
      `PATH=/usr/local/bin:$PATH; export PATH; sh /bundle/${SCRIPT}`,
      `PATH=/usr/local/bin:$PATH; CONFIRM='${names.join(' ')}'; export PATH CONFIRM; sh /bundle/${SCRIPT}`,
    ]);
    const made = linesIn(after?.stdout ?? '').filter((line) => /^mkfs\.\S+ \/dev\//.test(line));
    const words = [
      ...(before?.stdout.match(/^mkfs\./m) ? ['makes filesystems without being told to'] : []),
      ...(after?.code === 0 ? [] : [`exit ${after?.code}: ${after?.stdout}${after?.stderr}`]),
      ...(made.length === names.length && made.length > 0 ? [] : [`made ${made.length} of ${names.length}`]),
    ];
    return words.map((line) => ({ where: SCRIPT, words: line }));
  },
};
