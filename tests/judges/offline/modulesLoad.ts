import { asHost } from './asHost.ts';
import { filesLike, hostsWith, type OfflineJudge } from './offlineJudge.ts';

const LISTS = /^etc\/modules-load\.d\//;
const LOADER = '/lib/systemd/systemd-modules-load';

/** The modules of Linux that a bundle may ask for, by their place in its source; a container has no modules of its own. */
const KERNEL = `release=/lib/modules/$(uname -r)
rm -rf "$release" && mkdir -p "$release" && cd "$release"
: >modules.order; : >modules.builtin.modinfo
echo kernel/net/sctp/sctp.ko >modules.builtin
depmod`;

/** systemd finds each module of the list in an index that depmod makes, as if the kernel had them built in. */
export const modulesLoad: OfflineJudge = {
  id: 'modules-load',
  title: 'files of `modules-load.d`: `systemd-modules-load` finds each module in an index by `depmod`',
  tools: [LOADER, 'depmod', 'unshare'],
  appliesTo: (files) => hostsWith(files, LISTS).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      hostsWith(files, LISTS).map(async (host) => {
        const start = `hosts/${host}`;
        const lists = filesLike(files, new RegExp(`^${start}/etc/modules-load\\.d/`));
        const own = lists.map(({ path }) => `'${path.slice(start.length)}'`).join(' ');
        const outcomes = await asHost(folder, host, [
          KERNEL,
          `export SYSTEMD_LOG_LEVEL=info SYSTEMD_LOG_TARGET=console; ${LOADER} ${own}`,
        ]);
        const modules = lists.flatMap(({ text }) => text.split('\n')).filter((line) => /^[^#;\s]/.test(line));
        const said = outcomes.map(({ stdout, stderr }) => stdout + stderr).join('');
        const lost = modules.filter((name) => !said.includes(`Module '${name}' is built in`));
        const isGood = modules.length > 0 && lost.length === 0 && outcomes.every(({ code }) => code === 0);
        return isGood ? [] : [{ where: host, words: `${modules.length} modules, without ${lost.join()}: ${said}` }];
      }),
    );
    return judged.flat();
  },
};
