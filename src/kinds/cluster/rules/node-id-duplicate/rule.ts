import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Member } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/node-id-duplicate',
  title: 'Two members with one node id',
  severity: 'error',
  remedy: 'Give each member of a cluster its own node id.',
  sources: [{ title: 'corosync.conf(5), nodeid' }],
  appliesTo: [Member],
  check(member, { index }) {
    const others = findSharers(member, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${member.name} has the node id ${member.nodeId}, which ${sayNames(others)} has too.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${member.name} a free node id`,
          edit: takeFreeNumber({
            type: Member,
            element: member,
            field: 'nodeId',
            least: 1,
            most: 65_535,
            isRival: ({ clusterId }) => clusterId === member.clusterId,
          }),
        },
      },
    ];
  },
});

const findSharers = sharing(Member, ({ clusterId, nodeId }) => [`${clusterId} ${nodeId}`]);
