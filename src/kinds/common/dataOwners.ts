import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { byName, sayNames } from '../../core/rules/sayNames.ts';
import { dataMountOf, isFloating } from './dataMount.ts';
import { Service } from './elements.ts';
import { pathInside } from './pathInside.ts';

/** Services of one role that keep the same data: the same place of the same storage, mounted wherever. */
export interface DataOwners {
  /** Sorted by name. */
  readonly services: readonly Service[];
  /** On how many servers they run when all is well, and the names of these. */
  readonly serverCount: number;
  readonly saidServers: string;
}

/** More services than these are not named as related; it keeps the check linear when all share one path. */
export const MOST_OWNERS_NAMED = 9;

/** Roles whose data has one owner at a time; the pages of a web server may be read by several. */
const OWNED: readonly Service['role'][] = ['imap', 'ldap', 'database', 'smtp'];

/** The services that keep the same data as a service, itself among them; undefined if its data is nobody's concern. */
export const ownersOf = perIndex((index): ReadonlyMap<ElementId, DataOwners> => {
  const groups = new Map<string, { services: Service[]; serverIds: Set<ElementId> }>();
  for (const service of byName(index.all(Service).filter(({ role }) => OWNED.includes(role)))) {
    const mount = dataMountOf(service, service.serverId, index);
    if (mount?.sourceId === undefined) continue;
    const key = `${service.role} ${mount.sourceId} ${pathInside(service.dataPath, mount.path)}`;
    const group = groups.get(key) ?? { services: [], serverIds: new Set() };
    groups.set(key, group);
    group.services.push(service);
    group.serverIds.add(isFloating(mount) ? mount.serverId : service.serverId);
  }
  const owners = [...groups.values()].map(({ services, serverIds }): DataOwners => ({
    services,
    serverCount: serverIds.size,
    saidServers: sayNames([...serverIds].map((id) => index.get(id))),
  }));
  return new Map(owners.flatMap((group) => group.services.map(({ id }) => [id, group] as const)));
});
