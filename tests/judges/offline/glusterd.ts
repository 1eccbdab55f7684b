import { asHost } from './asHost.ts';
import { hostsWith, textOf, type BundleFile, type OfflineJudge } from './offlineJudge.ts';

const VOLFILE = 'etc/glusterfs/glusterd.vol';

/**
 * Starts with the file, waits until it has taken it, and ends it; its log is what it says. Without gsyncd it leaves out
 * geo-replication, which takes longer than all the rest.
 */
const START = `rm -f /usr/lib*/glusterfs/gsyncd /usr/lib*/*/glusterfs/gsyncd /usr/libexec/glusterfs/gsyncd
mount -t tmpfs tmpfs /var/lib/glusterd
glusterd -N -f /${VOLFILE} -l /run/glusterd.log -L INFO &
for _ in $(seq 300); do
  if grep -q 'Started thread' /run/glusterd.log 2>/dev/null || ! kill -0 $! 2>/dev/null; then break; fi
  sleep 0.1
done
kill $! 2>/dev/null && echo 'it runs'
wait
cat /run/glusterd.log`;

/** glusterd passes over an option that it does not know without a word; those that it knows stand in what it loads. */
const LOADED = '/usr/lib*/*/glusterfs/*/{xlator/mgmt/glusterd,rpc-transport/socket}.so /usr/lib*/*/libgfrpc.so*';

/** A real glusterd starts with the file and takes each of its options, the range of ports of the bricks among them. */
export const glusterd: OfflineJudge = {
  id: 'glusterd',
  title: '`glusterd.vol`: `glusterd` starts with it and takes each option',
  tools: ['glusterd', 'unshare'],
  appliesTo: (files) => peers(files).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      peers(files).map(async (host) => {
        const options = [...textOf(files, `hosts/${host}/${VOLFILE}`).matchAll(/^\s*option (\S+) (.+)$/gm)];
        const [started, ...known] = await asHost(folder, host, [
          START,
          ...options.map(([, name]) => `grep -aqsF -e '${name}' ${LOADED}`),
        ]);
        const said = started?.stdout ?? '';
        const proofs = ['it runs', ...options.map(([, name = '', value = '']) => proofOf(name, value))];
        return [
          ...options.filter((_, at) => known[at]?.code !== 0).map(([line]) => `glusterd does not know: ${line.trim()}`),
          ...proofs.filter((proof) => !said.includes(proof)).map((proof) => `no "${proof}" in: ${said}`),
        ].map((words) => ({ where: host, words }));
      }),
    );
    return judged.flat();
  },
};

function peers(files: readonly BundleFile[]): readonly string[] {
  return hostsWith(files, /^etc\/glusterfs\/glusterd\.vol$/);
}

/** What glusterd says when it takes the option; of those that it takes silently, the line of the graph that it made. */
function proofOf(name: string, value: string): string {
  const spoken: Readonly<Record<string, string>> = {
    'working-directory': `Using ${value} as working directory`,
    'transport.socket.listen-port': `process started listening on port (${value})`,
    'base-port': `base-port override: ${value} `,
    'max-port': `max-port override: ${value} `,
  };
  return spoken[name] ?? `option ${name} ${value}\n`;
}
