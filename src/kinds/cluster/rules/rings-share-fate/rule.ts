import { Network, sharedFates } from '../../../common/index.ts';
import { Cluster } from '../../elements.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/rings-share-fate',
  title: 'Rings that fail together',
  severity: 'warning',
  remedy: 'Lead the rings over separate switches.',
  sources: [
    { title: "DRBD user's guide, configuring fencing with Pacemaker: two rings" },
    { title: 'corosync.conf(5), link', url: 'https://manpages.debian.org/bookworm/corosync/corosync.conf.5.en.html' },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const rings = [...new Set(cluster.ringNetworkIds)].flatMap((id) => index.find(Network, id) ?? []);
    if (rings.length < 2) return [];
    return sharedFates(rings, index)
      .filter(({ elements }) => elements.length === rings.length)
      .map(({ domain }) => ({
        message: `All rings of ${cluster.name}, ${sayNames(rings)}, hang on ${domain.name}; when it fails, all servers take each other for dead.`,
        related: [domain.id, ...rings.map(({ id }) => id)],
      }));
  },
});
