import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { FailureDomain, type Network } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { replicationNetworks } from '../replicationNetworks.ts';

export const rule = defineRule({
  id: 'drbd/single-replication-path',
  title: 'Replication over one path',
  severity: 'info',
  remedy: 'Add a second network to the resource, or bond the interfaces of the first.',
  sources: [
    {
      title: "DRBD user's guide, configuring multiple paths",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-multiple-paths',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const [network, ...others] = replicationNetworks(resource, index);
    if (resource.mode !== 'single-primary' || !network || others.length > 0 || isBonded(network, index)) return [];
    return [
      {
        message: `${resource.name} replicates over ${network.name} alone; when it breaks, the copy grows old.`,
        related: [network.id],
      },
    ];
  },
});

/** True if the network is told to hang on several switches: its interfaces are bonded over them. */
function isBonded(network: Network, index: DesignIndex): boolean {
  const domains = [...new Set(network.domainIds)].map((id) => index.find(FailureDomain, id));
  return domains.filter((domain) => domain?.sort === 'switch').length > 1;
}
