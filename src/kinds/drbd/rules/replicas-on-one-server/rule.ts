import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/replicas-on-one-server',
  title: 'Two replicas of a resource on one server',
  severity: 'error',
  remedy: 'Move one replica to another server.',
  sources: [
    {
      title: "DRBD user's guide, fundamentals",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#ch-fundamentals',
    },
    { title: 'drbd.conf(5), on' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const others = findOthersHere(replica, index);
    if (others.length === 0) return [];
    const resource = sayName(index, replica.resourceId);
    return [
      {
        message: `${replica.name} is on ${sayName(index, replica.serverId)}, as is ${sayNames(others)}; ${resource} is not redundant there.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findOthersHere = sharing(Replica, ({ resourceId, serverId }) => [`${resourceId} ${serverId}`]);
