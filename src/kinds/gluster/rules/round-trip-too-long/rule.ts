import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { GlusterVolume, Pool } from '../../elements.ts';
import { TOO_LONG } from '../roundTrips.ts';

export const rule = defineRule({
  id: 'gluster/round-trip-too-long',
  title: 'A way to the bricks that is too long for small files',
  severity: 'warning',
  remedy: 'Keep clients and bricks within one site; serve a second site by geo-replication.',
  sources: [
    {
      title: 'Gluster docs, Geo-replication: replicated volumes and geo-replication',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Geo-Replication/',
    },
    { title: 'Red Hat OpenShift Data Foundation, requirements of stretched clusters: 10 ms' },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const network = index.find(Network, index.find(Pool, volume.poolId)?.networkId);
    const roundTrip = network?.roundTrip;
    if (!network || roundTrip === undefined || roundTrip <= TOO_LONG) return [];
    return [
      {
        message: `A round trip over ${network.name} takes ${roundTrip} ms, beyond what synchronous copies of small files bear: clients and bricks of ${volume.name} wait for each other all the time.`,
        related: [network.id],
      },
    ];
  },
});
