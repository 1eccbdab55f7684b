import { sayNames } from '../../../../core/rules/sayNames.ts';
import { FenceDevice } from '../../elements.ts';
import { plugsOf } from '../../fenceTexts.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/plug-not-told',
  title: 'An outlet that is not told',
  severity: 'warning',
  remedy: 'Write the numbers of all outlets of each server on this PDU.',
  sources: [{ title: 'fence_apc_snmp(8), plug' }, { title: 'pacemaker-fenced(7), pcmk_host_map' }],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    if (device.agent !== 'fence_apc_snmp') return [];
    const untold = device.targetIds.filter((serverId) => plugsOf(device, serverId).length === 0);
    if (untold.length === 0) return [];
    const who = sayNames(untold.map((id) => index.get(id)));
    return [{ message: `${device.name} has no outlet for ${who}.`, related: untold }];
  },
});
