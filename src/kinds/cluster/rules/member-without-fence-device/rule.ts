import { sayName } from '../../../../core/rules/sayNames.ts';
import { Cluster, FenceDevice, Member } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/member-without-fence-device',
  title: 'A member that cannot be fenced',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Add a fence device that switches the server off.',
  sources: [{ title: 'Pacemaker Explained, fencing' }, { title: 'crm_verify(8): resource start-up disabled' }],
  appliesTo: [Member],
  check(member, { index }) {
    const cluster = index.find(Cluster, member.clusterId);
    if (cluster?.fencing !== 'on') return [];
    if (index.by(FenceDevice, 'targetIds', member.serverId).some(({ clusterId }) => clusterId === cluster.id))
      return [];
    return [
      {
        message: `No fence device of ${cluster.name} switches ${sayName(index, member.serverId)} off.`,
        related: [member.serverId, cluster.id],
      },
    ];
  },
});
