import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica, Resource } from '../../elements.ts';

/** What LINBIT advises at most, and what DRBD 9 can count (DRBD user's guide, hardware requirements). */
const ADVISED = 5;
const POSSIBLE = 32;

export const rule = defineRule({
  id: 'drbd/many-replicas',
  title: 'More servers than is wise',
  severity: 'warning',
  remedy: 'Leave three replicas, five at most; add a backup instead of further copies.',
  sources: [
    {
      title: "DRBD user's guide, hardware requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = index.by(Replica, 'resourceId', resource.id);
    const isMany = replicas.length > ADVISED && replicas.length <= POSSIBLE;
    if (resource.generation !== '9' || !isMany) return [];
    const links = (replicas.length * (replicas.length - 1)) / 2;
    return [
      {
        message: `${resource.name} has ${replicas.length} servers and ${links} connections among them; every write waits for the slowest.`,
        related: replicas.map(({ id }) => id),
      },
    ];
  },
});
