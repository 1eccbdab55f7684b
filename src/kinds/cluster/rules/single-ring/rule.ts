import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/single-ring',
  title: 'One ring',
  severity: 'warning',
  remedy: 'Add a second ring on another network.',
  sources: [
    { title: "DRBD user's guide, configuring fencing with Pacemaker: two rings" },
    { title: 'corosync.conf(5), link' },
  ],
  appliesTo: [Cluster],
  check(cluster) {
    if (new Set(cluster.ringNetworkIds).size !== 1) return [];
    return [
      {
        message: `${cluster.name} has one ring; when that network breaks, all servers take each other for dead.`,
        related: cluster.ringNetworkIds,
      },
    ];
  },
});
