import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Mount, Service } from '../elements.ts';
import { hostNow } from './hostNow.ts';

/** Services beside the servers, as in the seed, with an arrow to where their data lies now. */
export function drawServices(context: ViewContext): DiagramPart[] {
  return context.index.all(Service).flatMap((service) => drawService(service, context));
}

function drawService(service: Service, context: ViewContext): DiagramPart[] {
  const { serverId, runs } = hostNow(service, context);
  const layer = `service-${service.role}`;
  const mount = dataMount(service, serverId, context.index);
  return [
    {
      part: 'box',
      elementId: service.id,
      label: service.name,
      shape: 'service',
      inside: [],
      order: service.order,
      layer,
    },
    { part: 'mark', elementId: service.id, access: runs ? 'read-write' : 'none' },
    {
      part: 'arrow',
      elementId: service.id,
      from: service.id,
      to: mount?.id ?? serverId,
      serverId,
      heads: 'forward',
      meaning: 'use',
      layer,
    },
  ];
}

/** The mount that holds the data of the service on the server: the longest path at or above its data path. */
function dataMount(service: Service, serverId: ElementId, index: DesignIndex): Mount | undefined {
  return index
    .all(Mount)
    .filter((mount) => mount.serverId === serverId || mount.standbyIds.includes(serverId))
    .filter((mount) => `${service.dataPath}/`.startsWith(mount.path.endsWith('/') ? mount.path : `${mount.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
