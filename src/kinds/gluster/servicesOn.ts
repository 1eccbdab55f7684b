import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { byName } from '../../core/rules/sayNames.ts';
import { dataMountOf, homesOf, Service } from '../common/index.ts';
import { bricksOf, bricksPerSet } from './brickSets.ts';
import { GlusterVolume } from './elements.ts';

/** What an arbiter needs for each file, in bytes (Gluster docs, Arbiter volumes and quorum options). */
export const ARBITER_BYTES_PER_FILE = 4096;

const servicesByVolume = perIndex((index) => {
  const services = new Map<ElementId, Service[]>();
  for (const service of byName(index.all(Service))) {
    const sources = homesOf(service).map((serverId) => dataMountOf(service, serverId, index)?.sourceId);
    for (const id of new Set(sources)) {
      const volume = index.find(GlusterVolume, id);
      if (!volume) continue;
      const list = services.get(volume.id);
      if (list) list.push(service);
      else services.set(volume.id, [service]);
    }
  }
  return services;
});

/** The services whose data lies on the volume, wherever they run; sorted by name. */
export function servicesOn(volume: GlusterVolume, index: DesignIndex): readonly Service[] {
  return servicesByVolume(index).get(volume.id) ?? [];
}

/** How many files one set of the volume has to keep, as far as the services tell; undefined if none of them does. */
export function filesPerSet(volume: GlusterVolume, index: DesignIndex): number | undefined {
  const told = servicesOn(volume, index).flatMap(({ files }) => files ?? []);
  const sets = Math.ceil(bricksOf(index, volume).length / bricksPerSet(volume));
  return told.length === 0 || sets === 0 ? undefined : Math.ceil(told.reduce((sum, count) => sum + count, 0) / sets);
}
