import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/reactor-needs-three-servers',
  title: 'drbd-reactor with fewer than three servers',
  severity: 'error',
  remedy: 'Add a third replica, which may be a diskless tie-breaker.',
  sources: [
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
    {
      title: "DRBD user's guide, using a diskless node as a tie-breaker",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-quorum-tiebreaker',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    const replicas = context.index.by(Replica, 'resourceId', resource.id);
    const servers = new Set(replicas.map(({ serverId }) => serverId)).size;
    if (servers >= 3 || resource.generation !== '9' || !decidesItself(resource, context)) return [];
    return [
      {
        message: `drbd-reactor goes by the quorum of ${resource.name}, and ${servers < 2 ? 'one server is' : 'two servers are'} no majority once one is lost.`,
        related: replicas.map(({ id }) => id),
      },
    ];
  },
});
