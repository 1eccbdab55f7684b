import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica, Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

/** What LINBIT advises at most, and what DRBD 9 can count (DRBD user's guide, hardware requirements). */
const ADVISED = 5;
const POSSIBLE = 32;

export const rule = defineRule({
  id: 'drbd/many-replicas',
  title: 'More copies than is wise',
  severity: 'info',
  remedy: 'Leave three copies, five at most; add a backup instead of further ones.',
  sources: [
    {
      title: "DRBD user's guide, hardware requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const copies = diskfulReplicas(resource.id, index);
    const isPossible = index.by(Replica, 'resourceId', resource.id).length <= POSSIBLE;
    if (resource.generation !== '9' || copies.length <= ADVISED || !isPossible) return [];
    return [
      {
        message: `${resource.name} keeps ${copies.length} copies, and its primary sends every write ${copies.length - 1} times.`,
        related: copies.map(({ id }) => id),
      },
    ];
  },
});
