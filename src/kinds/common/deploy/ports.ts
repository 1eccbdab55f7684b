import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { OpenPort } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { homesOf } from '../dataMount.ts';
import { Address, Service } from '../elements.ts';

/** What people and mail servers reach from everywhere (IANA, service names and port numbers). */
const FOR_ALL: Readonly<Partial<Record<Service['role'], readonly string[]>>> = {
  imap: ['143', '993'],
  smtp: ['25', '465', '587'],
  web: ['80', '443'],
};

/** What only other services ask for: nobody else is let in. */
const FOR_SERVICES: Readonly<Partial<Record<Service['role'], readonly string[]>>> = {
  ldap: ['389', '636'],
  database: ['3306'],
};

/**
 * The ports of each service on every server where it may run, because its address moves there with it. Directories and
 * databases are opened to the servers of the services that call them, or of all services where the design does not tell.
 */
export function ports(index: DesignIndex): readonly OpenPort[] {
  const services = index.all(Service);
  return services.flatMap((service): OpenPort[] => {
    const homes = homesOf(service);
    const open = (hostId: ElementId, list: readonly string[], from: readonly string[]): OpenPort[] =>
      list.map((port) => ({
        hostId,
        protocol: 'tcp',
        ports: port,
        from,
        why: service.role.toUpperCase(),
        elementIds: [service.id],
      }));
    const callers = callersOf(service, services).flatMap(homesOf);
    return homes.flatMap((hostId) => {
      const from = [...new Set(callers)]
        .filter((id) => id !== hostId)
        .flatMap((id) => index.by(Address, 'serverId', id).map(({ ip }) => ip))
        .filter(isIpAddress);
      return [
        ...open(hostId, FOR_ALL[service.role] ?? [], []),
        // An open port without a source would be open to everybody.
        ...(from.length === 0 ? [] : open(hostId, FOR_SERVICES[service.role] ?? [], from)),
      ];
    });
  });
}

function callersOf(service: Service, services: readonly Service[]): readonly Service[] {
  const told = services.filter(({ callsIds = [] }) => callsIds.includes(service.id));
  return told.length > 0 ? told : services.filter(({ id }) => id !== service.id);
}
