import { defineRule } from '../../../../core/rules/rule.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/node-id-out-of-range',
  title: 'A node id above 31',
  severity: 'error',
  remedy: 'Choose a node id from 0 to 31.',
  sources: [{ title: 'drbd.conf(5), node-id' }],
  appliesTo: [Replica],
  check(replica) {
    if (replica.nodeId <= 31) return [];
    return [
      {
        message: `${replica.name} has the node id ${replica.nodeId}; DRBD knows 0 to 31.`,
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
