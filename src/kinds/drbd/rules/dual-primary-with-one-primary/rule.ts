import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { type Replica, Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { holdsData } from '../holdsData.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-with-one-primary',
  title: 'Dual-primary mode with one primary',
  severity: 'warning',
  remedy: 'Make the second replica primary, or choose single-primary mode.',
  sources: [
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = diskfulReplicas(resource.id, index);
    const secondaries = replicas.filter((replica) => replica.role !== 'primary');
    if (resource.mode !== 'dual-primary' || replicas.length - secondaries.length >= 2) return [];
    return [
      {
        message: `${resource.name} allows two primaries, and fewer than two of its replicas are meant to be primary.`,
        related: secondaries.map(({ id }) => id),
        fix:
          replicas.length === 2 && !secondaries.some((replica) => holdsData(replica, index))
            ? { label: `Make both replicas of ${resource.name} primary`, edit: promoteAll(secondaries) }
            : undefined,
      },
    ];
  },
});

function promoteAll(replicas: readonly Replica[]): Edit {
  return (design) => replicas.reduce((current, { id }) => patchElement(current, id, { role: 'primary' }), design);
}
