import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/replicas-unmonitored',
  title: 'Nobody is told when the copies part',
  severity: 'info',
  remedy:
    'Watch connections, disk states and quorum, and let an alert reach somebody; mail of the handlers to root is not enough.',
  sources: [
    {
      title: "DRBD user's guide, split brain notification",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-split-brain-notification',
    },
    { title: 'drbdsetup(8), events2' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const servers = diskfulReplicas(resource.id, index).flatMap(({ serverId }) => index.find(Server, serverId) ?? []);
    if (servers.length < 2 || servers.some(({ monitoring }) => monitoring !== 'none')) return [];
    return [
      {
        message: `None of ${sayNames(servers)} is monitored; when the copies of ${resource.name} part, nobody learns of it.`,
        related: servers.map(({ id }) => id),
      },
    ];
  },
});
