import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/too-many-replicas-for-8-4',
  title: 'More than two servers with DRBD 8.4',
  severity: 'error',
  remedy: 'Use DRBD 9 for the resource, or leave two replicas.',
  sources: [{ title: "DRBD 8.4 user's guide, features: two nodes, three by stacking" }],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = index.by(Replica, 'resourceId', resource.id);
    if (resource.generation !== '8.4' || replicas.length <= 2) return [];
    return [
      {
        message: `${resource.name} has ${replicas.length} servers; DRBD 8.4 knows two.`,
        related: replicas.map(({ id }) => id),
        fix: {
          label: `Use DRBD 9 for ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { generation: '9' }),
        },
      },
    ];
  },
});
