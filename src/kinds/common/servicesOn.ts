import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase } from '../../core/model/element.ts';
import { elementsByKey } from '../../core/rules/elementsByKey.ts';
import { dataMountOf, homesOf } from './dataMount.ts';
import { Service, type Mount } from './elements.ts';

const servicesByStorage = elementsByKey(Service, (service, index) =>
  homesOf(service).flatMap((serverId) => dataMountOf(service, serverId, index)?.sourceId ?? []),
);

const servicesByMount = elementsByKey(Service, (service, index) =>
  homesOf(service).flatMap((serverId) => dataMountOf(service, serverId, index)?.id ?? []),
);

/** The services whose data lies on what is mounted from the storage, wherever they run; sorted by name. */
export function servicesOn(storage: ElementBase, index: DesignIndex): readonly Service[] {
  return servicesByStorage(index).get(storage.id) ?? [];
}

/** The services that find their data below the mount, now or after a move; sorted by name. */
export function servicesIn(mount: Mount, index: DesignIndex): readonly Service[] {
  return servicesByMount(index).get(mount.id) ?? [];
}
