import type { Sketch } from '../../../core/edits/sketch.ts';
import { unusedName } from '../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { isBelow } from '../dataMount.ts';
import { Mount, Service } from '../elements.ts';

export type Role = Service['role'];

/** Name, directory under a mount, and path on the OS disk of each service (the last as Debian packages have it). */
export const SERVICE_WORDS: Readonly<
  Record<Role, { readonly name: string; readonly directory: string; readonly home: string; readonly icon: string }>
> = {
  ldap: { name: 'LDAP', directory: 'ldap', home: '/var/lib/ldap', icon: 'ldap' },
  imap: { name: 'IMAP', directory: 'imap', home: '/var/spool/imap', icon: 'imap' },
  smtp: { name: 'SMTP', directory: 'postfix', home: '/var/spool/postfix', icon: 'smtp' },
  web: { name: 'Web', directory: 'www', home: '/var/www', icon: 'web' },
  database: { name: 'Database', directory: 'mysql', home: '/var/lib/mysql', icon: 'database' },
};

/** All roles of services, in the order of the palette. */
export const SERVICE_ROLES = Object.keys(SERVICE_WORDS) as Role[];

/** Adds a service to a server; in the mount if one is given, else in the first that lives there. */
export function addService(
  sketch: Sketch,
  role: Role,
  { serverId, mount }: { serverId: ElementId; mount?: Mount | undefined },
): Service {
  const { name, directory, home } = SERVICE_WORDS[role];
  const below = mount ?? mountForService(sketch.index, serverId);
  const dataPath = below ? freeDataPath(sketch.index, below, directory) : home;
  const standbyIds = below ? standbysIn(sketch.index, below, serverId) : [];
  return sketch.add(Service, unusedName(sketch.index.all(Service), name), { serverId, standbyIds, role, dataPath });
}

/** Puts the data of a service into a mount: it runs where the mount lives and moves with it. */
export function putIntoMount(sketch: Sketch, service: Service, mount: Mount): void {
  const dataPath = freeDataPath(sketch.index, mount, SERVICE_WORDS[service.role].directory, service.id);
  const standbyIds = standbysIn(sketch.index, mount, mount.serverId);
  sketch.patch(service, { serverId: mount.serverId, standbyIds, dataPath });
}

/** The first mount with a source that has its home on the server. */
export function mountForService(index: DesignIndex, serverId: ElementId): Mount | undefined {
  return index.by(Mount, 'serverId', serverId).find((mount) => mount.sourceId !== undefined && mount.path !== '/');
}

/** Where a service in the mount can run besides `serverId`: where the mount may move, or is mounted as well. */
function standbysIn(index: DesignIndex, mount: Mount, serverId: ElementId): ElementId[] {
  const twins = mount.sourceId === undefined ? [] : index.by(Mount, 'sourceId', mount.sourceId);
  const alike = twins.filter((twin) => twin.path === mount.path).map((twin) => twin.serverId);
  return [...new Set([mount.serverId, ...mount.standbyIds, ...alike])].filter((id) => id !== serverId);
}

function freeDataPath(index: DesignIndex, mount: Mount, directory: string, exceptId?: ElementId): string {
  const taken = index
    .all(Service)
    .filter((service) => service.id !== exceptId && isBelow(service.dataPath, mount.path))
    .map((service) => service.dataPath);
  const root = mount.path.replace(/\/+$/, '');
  for (let at = 1; ; at += 1) {
    const path = `${root}/${directory}${at === 1 ? '' : at}`;
    if (!taken.includes(path)) return path;
  }
}
