import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Disk } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/device-malformed',
  title: 'A malformed device path',
  severity: 'error',
  remedy: 'Write the path of the device below /dev, such as /dev/vg0/data.',
  sources: [{ title: 'drbd.conf(5), disk' }, { title: 'fstab(5)' }],
  appliesTo: [Disk],
  check(disk) {
    return refuseMalformed({
      owner: disk,
      text: disk.device,
      what: 'device path',
      grammar: '/dev/ and plain segments of letters, digits and _ . , : = + @ % -',
      isGood: (text) => isPlainPath(text) && text.startsWith('/dev/'),
    });
  },
});
