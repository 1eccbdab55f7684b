import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/target-device-malformed',
  title: 'A malformed device on the target',
  severity: 'error',
  remedy: 'Write the path of the device below /dev, such as /dev/vg_san/kolab.',
  sources: [{ title: 'targetcli(8), backstores' }],
  appliesTo: [Lun],
  check(lun) {
    if (!lun.targetDevice) return [];
    return refuseMalformed({
      owner: lun,
      text: lun.targetDevice,
      what: 'device on the target',
      grammar: '/dev/ and plain segments of letters, digits and _ . , : = + @ % -',
      isGood: (text) => isPlainPath(text) && text.startsWith('/dev/'),
    });
  },
});
