import { addSizes } from '../../../../core/model/addSizes.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server, Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/server-overloaded-after-failover',
  title: 'A server without memory for what it takes over',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Add memory, or let some of the services move elsewhere.',
  sources: [{ title: 'Quorate: a standby carries what it takes over' }, { title: 'Clusters from Scratch, cross-link' }],
  appliesTo: [Server],
  check(server, { index }) {
    if (server.memory === undefined) return [];
    const own = memoryOf(index.by(Service, 'serverId', server.id));
    if (own > server.memory) {
      const message = `The services of ${server.name} need ${printSize(own)} of memory, and it has ${printSize(server.memory)}.`;
      return [{ message }];
    }
    const room = server.memory - own;
    const heavy = [...takenOver(server, index)].filter(([, services]) => memoryOf(services) > room);
    if (heavy.length === 0) return [];
    const most = addSizes([own, Math.max(...heavy.map(([, services]) => memoryOf(services)))]);
    return [
      {
        message: `${server.name} has ${printSize(server.memory)} of memory, and needs ${printSize(most)} once it runs what it takes over from ${sayNames(heavy.map(([id]) => index.get(id)))}.`,
        related: heavy.flatMap(([id, services]) => [id, ...services.map((service) => service.id)]),
      },
    ];
  },
});

/**
 * The services that move to a server when one other fails, by the server that they run on when all is well: of several
 * standbys it is the first that takes them over.
 */
function takenOver(server: Server, index: DesignIndex): ReadonlyMap<ElementId, readonly Service[]> {
  const homes = new Map<ElementId, Service[]>();
  for (const service of index.by(Service, 'standbyIds', server.id)) {
    const [first] = service.standbyIds.filter((id) => id !== service.serverId);
    if (first !== server.id) continue;
    const services = homes.get(service.serverId);
    if (services) services.push(service);
    else homes.set(service.serverId, [service]);
  }
  return homes;
}

/** What is told of it: a lower bound. */
function memoryOf(services: readonly Service[]): number {
  return addSizes(services.map(({ memory }) => memory ?? 0));
}
