import { defineRule } from '../../../../core/rules/rule.ts';
import { Cluster, QuorumDevice } from '../../elements.ts';
import { membersOf } from '../membersOf.ts';

export const rule = defineRule({
  id: 'cluster/two-members-without-quorum-device',
  title: 'Two members without a third vote',
  severity: 'info',
  remedy: 'Add a quorum device on a third machine.',
  sources: [{ title: 'Red Hat, quorum devices' }, { title: 'corosync-qdevice(8)' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    if (members.length !== 2 || index.by(QuorumDevice, 'clusterId', cluster.id).length > 0) return [];
    return [
      {
        message: `${cluster.name} has two members and no third vote: after a partition both are quorate, and fencing alone decides.`,
        related: members.map(({ id }) => id),
      },
    ];
  },
});
