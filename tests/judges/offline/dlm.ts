import { asHost } from './asHost.ts';
import { linesIn } from './execute.ts';
import { hostsWith, textOf, type OfflineJudge } from './offlineJudge.ts';

const CONF = /^etc\/dlm\/dlm\.conf$/;

/** The daemon tells each setting that it reads, before it finds out that there is no Corosync. */
export const dlm: OfflineJudge = {
  id: 'dlm_controld',
  title: '`dlm.conf`: `dlm_controld -D` tells each setting that it takes',
  tools: ['dlm_controld', 'unshare'],
  appliesTo: (files) => hostsWith(files, CONF).length > 0,
  judge: async (folder, files) => {
    const judged = await Promise.all(
      hostsWith(files, CONF).map(async (host) => {
        const [outcome] = await asHost(folder, host, ['timeout 10 dlm_controld -D']);
        const said = `${outcome?.stdout}${outcome?.stderr}`;
        return linesIn(textOf(files, `hosts/${host}/etc/dlm/dlm.conf`))
          .map((line) => line.split('='))
          .filter(([name, value]) => !said.includes(` config file ${name} = ${value} cli_set 0 use ${value}\n`))
          .map((setting) => ({ where: host, words: `${setting.join('=')} is not taken: ${said}` }));
      }),
    );
    return judged.flat();
  },
};
