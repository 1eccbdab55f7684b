import { FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
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
