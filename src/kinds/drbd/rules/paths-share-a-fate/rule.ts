import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharedFates } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { replicationNetworks } from '../replicationNetworks.ts';

export const rule = defineRule({
  id: 'drbd/paths-share-a-fate',
  title: 'All replication paths hang on one thing',
  severity: 'warning',
  remedy: 'Take the paths over different switches, cards and cables.',
  sources: [
    {
      title: "DRBD user's guide, configuring multiple paths",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-multiple-paths',
    },
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const networks = replicationNetworks(resource, index);
    const shared = sharedFates(networks, index).filter(({ elements }) => elements.length === networks.length);
    return byName(shared.map(({ domain }) => domain)).map((domain) => ({
      message: `All paths of ${resource.name}, ${sayNames(networks)}, hang on ${domain.name}; when it fails, replication stops.`,
      related: [domain.id, ...networks.map(({ id }) => id)],
    }));
  },
});
