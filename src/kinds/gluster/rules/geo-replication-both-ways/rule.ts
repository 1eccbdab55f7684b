import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/geo-replication-both-ways',
  title: 'Geo-replication in both directions',
  severity: 'error',
  remedy: 'Write in one place, and let geo-replication go from there to the other one.',
  sources: [
    {
      title: 'Gluster docs, Geo-replication: replicated volumes and geo-replication',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Geo-Replication/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.geoReplication !== 'both-ways') return [];
    return [
      {
        message: `The copy of ${volume.name} in the other place is written as well, and its changes do not come back: geo-replication goes one way and overwrites them.`,
      },
    ];
  },
});
