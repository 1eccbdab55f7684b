import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray, SanController } from '../../elements.ts';
import { isWwpn } from '../isWwpn.ts';

export const rule = defineRule({
  id: 'san/port-malformed',
  title: 'A malformed controller port',
  severity: 'error',
  remedy: 'Write the IP address of the portal, or the WWPN of the port.',
  sources: [{ title: 'iscsiadm(8), portals' }, { title: 'multipath.conf(5)' }],
  appliesTo: [SanController],
  check(controller, { index }) {
    const transport = index.find(SanArray, controller.arrayId)?.transport;
    return refuseMalformed({
      owner: controller,
      text: controller.port,
      what: transport === 'fc' ? 'WWPN' : 'portal address',
      grammar: transport === 'fc' ? 'sixteen hexadecimal digits' : 'an IPv4 or IPv6 address',
      isGood: transport === 'fc' ? isWwpn : isIpAddress,
    });
  },
});
