import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, homesOf, Mount, Network, Service } from '../../../common/index.ts';
import { GlusterVolume, Pool } from '../../elements.ts';
import { writeFactor } from '../../writeFactor.ts';

export const rule = defineRule({
  id: 'gluster/client-link-too-slow',
  title: 'More to write than the network of the client carries',
  severity: 'warning',
  remedy: 'Take a faster network for the pool, or spread the services over more servers.',
  sources: [
    {
      title: 'Gluster docs, Network configuration techniques',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Network-Configurations-Techniques/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    const network = index.find(Network, index.find(Pool, volume?.poolId)?.networkId);
    if (!volume || network?.speed === undefined) return [];
    const { speed } = network;
    return homesOf(mount).flatMap((serverId) => {
      const rate = (writeRates(index).get(`${mount.id} ${serverId}`) ?? 0) * writeFactor(volume);
      if (rate <= speed) return [];
      return [
        {
          message: `With all services that may run there, ${sayName(index, serverId)} sends ${Math.round(rate)} Mbit/s to the bricks of ${volume.name}, counting each copy, and ${network.name} carries ${speed}.`,
          related: [serverId, network.id],
        },
      ];
    });
  },
});

/** Mbit/s that services write, by mount and server, for all servers that they may run on. */
const writeRates = perIndex((index: DesignIndex): ReadonlyMap<string, number> => {
  const rates = new Map<string, number>();
  for (const service of index.all(Service)) {
    if (service.writeRate === undefined) continue;
    for (const serverId of homesOf(service)) {
      const key = `${dataMountOf(service, serverId, index)?.id ?? ''} ${serverId}`;
      rates.set(key, (rates.get(key) ?? 0) + service.writeRate);
    }
  }
  return rates;
});
