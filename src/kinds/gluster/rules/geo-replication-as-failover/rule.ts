import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/geo-replication-as-failover',
  title: 'Geo-replication taken for high availability',
  severity: 'warning',
  remedy: 'Keep copies within the site for failures, and geo-replication, one way, for the loss of the site.',
  sources: [
    {
      title: 'Gluster docs, Geo-replication: replicated volumes and geo-replication',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Geo-Replication/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.geoReplication !== 'failover') return [];
    return [
      {
        message: `The copy of ${volume.name} in the other place is to take over when it fails, and is behind by what was written last, which is then lost.`,
      },
    ];
  },
});
