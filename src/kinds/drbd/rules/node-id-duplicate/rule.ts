import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/node-id-duplicate',
  title: 'Two replicas with one node id',
  severity: 'error',
  remedy: 'Give each replica of a resource its own node id.',
  sources: [{ title: 'drbd.conf(5), node-id' }],
  appliesTo: [Replica],
  check(replica, { index }) {
    const others = findSameNodeId(replica, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${replica.name} has the node id ${replica.nodeId}, which ${sayNames(others)} has too.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${replica.name} a free node id`,
          edit: takeFreeNumber({
            type: Replica,
            element: replica,
            field: 'nodeId',
            least: 0,
            most: 31,
            isRival: ({ resourceId }) => resourceId === replica.resourceId,
          }),
        },
      },
    ];
  },
});

const findSameNodeId = sharing(Replica, ({ resourceId, nodeId }) => [`${resourceId} ${nodeId}`]);
