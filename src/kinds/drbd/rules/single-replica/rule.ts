import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/single-replica',
  title: 'A resource with one replica',
  severity: 'error',
  remedy: 'Add a replica on a second server.',
  sources: [
    {
      title: "DRBD user's guide, the resource section",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbdconf-resource',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = diskfulReplicas(resource.id, index);
    if (replicas.length >= 2) return [];
    const where =
      replicas.length === 0
        ? 'no replica'
        : `one replica, on ${sayNames(replicas.map(({ serverId }) => index.get(serverId)))}`;
    return [
      { message: `${resource.name} has ${where}; nothing is replicated.`, related: replicas.map(({ id }) => id) },
    ];
  },
});
