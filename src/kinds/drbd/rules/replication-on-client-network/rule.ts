import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Network } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/replication-on-client-network',
  title: "Replication over the clients' network",
  severity: 'warning',
  remedy: 'Replicate over a network of its own.',
  sources: [
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const shared = resource.networkIds
      .map((id) => index.find(Network, id))
      .filter((network) => network?.purpose === 'client');
    if (shared.length === 0) return [];
    return [
      {
        message: `${resource.name} replicates over ${sayNames(shared)}, which carries the clients.`,
        related: shared.flatMap((network) => network?.id ?? []),
      },
    ];
  },
});
