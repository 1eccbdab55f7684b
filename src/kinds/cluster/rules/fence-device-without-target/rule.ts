import { defineRule } from '../../../../core/rules/rule.ts';
import { FenceDevice } from '../../elements.ts';

export const rule = defineRule({
  id: 'cluster/fence-device-without-target',
  title: 'A fence device that switches nothing off',
  severity: 'warning',
  remedy: 'Name the server that the device switches off, or take the device out.',
  sources: [{ title: 'Pacemaker Explained, fencing' }],
  appliesTo: [FenceDevice],
  check(device) {
    return device.targetIds.length > 0 ? [] : [{ message: `${device.name} switches no server off.` }];
  },
});
