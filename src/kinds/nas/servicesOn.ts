import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { byName } from '../../core/rules/sayNames.ts';
import { dataMountOf, homesOf, Service, type Mount } from '../common/index.ts';
import { Export } from './elements.ts';

const servicesByMount = perIndex((index) => {
  const services = new Map<ElementId, Service[]>();
  for (const service of byName(index.all(Service))) {
    const mounts = homesOf(service).flatMap((serverId) => dataMountOf(service, serverId, index)?.id ?? []);
    for (const id of new Set(mounts)) put(services, id, service);
  }
  return services;
});

const servicesByExport = perIndex((index) => {
  const services = new Map<ElementId, Service[]>();
  for (const service of byName(index.all(Service))) {
    const sources = homesOf(service).map((serverId) => dataMountOf(service, serverId, index)?.sourceId);
    for (const id of new Set(sources)) {
      const served = index.find(Export, id);
      if (served) put(services, served.id, service);
    }
  }
  return services;
});

/** The services whose data lies on the export, wherever they run; sorted by name. */
export function servicesOn(served: Export, index: DesignIndex): readonly Service[] {
  return servicesByExport(index).get(served.id) ?? [];
}

/** The services that find their data below the mount, now or after a move; sorted by name. */
export function servicesIn(mount: Mount, index: DesignIndex): readonly Service[] {
  return servicesByMount(index).get(mount.id) ?? [];
}

function put(services: Map<ElementId, Service[]>, id: ElementId, service: Service): void {
  const list = services.get(id);
  if (list) list.push(service);
  else services.set(id, [service]);
}
