import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { FenceDevice } from '../../elements.ts';
import { isLoginName } from '../../fenceTexts.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-login-malformed',
  title: 'A login name that no fence device has',
  severity: 'error',
  remedy: 'Write the name that the device knows, or none.',
  sources: [{ title: 'fence_ipmilan(8), username' }, { title: 'fence_apc_snmp(8), username' }],
  appliesTo: [FenceDevice],
  check(device) {
    if (device.agent === 'fence_sbd' || device.agent === 'fence_kdump' || device.userName === undefined) return [];
    return refuseMalformed({
      owner: device,
      text: device.userName,
      what: 'login name',
      grammar: 'at most 64 letters, digits, underscores and inner dots, hyphens and @',
      isGood: isLoginName,
    });
  },
});
