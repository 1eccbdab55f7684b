import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/server-without-replication-address',
  title: 'A replica without an address in the replication network',
  severity: 'error',
  remedy: 'Give the server an address in every network of the resource.',
  sources: [
    { title: 'drbd.conf(5), address' },
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const resource = index.find(Resource, replica.resourceId);
    const own = new Set(index.by(Address, 'serverId', replica.serverId).map(({ networkId }) => networkId));
    const missing = (resource?.networkIds ?? []).filter((networkId) => !own.has(networkId));
    if (!resource || missing.length === 0) return [];
    return [
      {
        message: `${sayName(index, replica.serverId)} has no address in ${sayNames(missing.map((id) => index.get(id)))}, over which ${resource.name} replicates.`,
        related: [replica.serverId, ...missing],
      },
    ];
  },
});
