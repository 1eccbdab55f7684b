import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/two-quorum-devices',
  title: 'Two quorum devices of a cluster',
  severity: 'error',
  remedy: 'Leave one quorum device.',
  sources: [{ title: 'corosync.conf(5), quorum.device' }],
  appliesTo: [QuorumDevice],
  check(device, { index }) {
    const others = findSharers(device, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayName(index, device.clusterId)} has more than one quorum device: ${sayNames([device, ...others])}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(QuorumDevice, ({ clusterId }) => [clusterId]);
