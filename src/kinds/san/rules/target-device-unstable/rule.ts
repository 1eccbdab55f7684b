import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/target-device-unstable',
  title: 'A device whose name changes',
  severity: 'error',
  remedy: 'Write a logical volume or a link below /dev/disk/by-id.',
  sources: [{ title: 'udev(7), persistent names' }, { title: 'targetcli(8), backstores' }],
  appliesTo: [Lun],
  check(lun) {
    const { targetDevice = '' } = lun;
    if (!/^\/dev\/((sd|hd|vd|xvd)[a-z]|nvme\d|dm-\d)/.test(targetDevice)) return [];
    return [
      {
        message: `${lun.name} is ${targetDevice} on its target, a name that goes by the order in which disks are found.`,
      },
    ];
  },
});
