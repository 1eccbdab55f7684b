import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { FenceDevice } from '../../elements.ts';
import { isLoginName, isPlug } from '../../fenceTexts.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-value-malformed',
  title: 'A value that a fence agent reads otherwise',
  severity: 'error',
  remedy: 'Write outlets as numbers with commas, machine and login names without blanks, and the watchdog as a path.',
  sources: [
    { title: 'fence_apc_snmp(8), fence_virsh(8), fence_ipmilan(8)' },
    { title: 'pacemaker-fenced(7), pcmk_host_map' },
    { title: 'sbd(8)', url: 'https://manpages.debian.org/bookworm/sbd/sbd.8.en.html' },
  ],
  appliesTo: [FenceDevice],
  check(device) {
    const { agent, plugs = [], userName, watchdogDevice } = device;
    const hasPlugs = agent === 'fence_apc_snmp' || agent === 'fence_virsh';
    const hasLogin = hasPlugs || agent === 'fence_ipmilan';
    return [
      ...(hasPlugs ? plugs : []).flatMap(({ plug }) =>
        refuseMalformed({
          owner: device,
          text: plug,
          what: agent === 'fence_virsh' ? 'machine name' : 'outlet',
          grammar:
            agent === 'fence_virsh' ? 'letters, digits and _ . + -' : 'numbers from 1 to 999 with commas between them',
          isGood: (text) => isPlug(agent, text),
        }),
      ),
      ...(hasLogin && userName !== undefined
        ? refuseMalformed({
            owner: device,
            text: userName,
            what: 'login name',
            grammar: 'letters, digits and _ . @ -',
            isGood: isLoginName,
          })
        : []),
      ...(agent === 'fence_sbd' && watchdogDevice !== undefined
        ? refuseMalformed({
            owner: device,
            text: watchdogDevice,
            what: 'watchdog',
            grammar: 'an absolute path of plain segments',
            isGood: isPlainPath,
          })
        : []),
    ];
  },
});
