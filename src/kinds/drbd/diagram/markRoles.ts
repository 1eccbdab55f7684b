import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Disk, Server } from '../../common/index.ts';
import { Replica, Resource } from '../elements.ts';
import { primariesOf } from '../primaries.ts';
import { findMasters } from './findMasters.ts';

/** Roles of the servers with replicas, and what each server may do with its replicated disks: all read from the world. */
export function markRoles(context: ViewContext): DiagramPart[] {
  const { index, world } = context;
  const resources = index.all(Resource).map((resource) => ({
    serverIds: replicasWithDisk(context, resource.id).map((replica) => replica.serverId),
    primaries: primariesOf(resource, world),
  }));
  const inOrder = index.all(Server).map((server) => server.id);
  const masters = findMasters(resources, inOrder);
  const involved = inOrder.filter((id) => resources.some(({ serverIds }) => serverIds.includes(id)));
  return [
    ...involved.flatMap((serverId): DiagramPart[] => [
      {
        part: 'mark',
        elementId: serverId,
        role: resources.some(({ primaries }) => primaries.includes(serverId)) ? 'active' : 'passive',
        roleTitle: masters.has(serverId) ? 'Master' : 'Slave',
      },
      ...index
        .by(Disk, 'serverId', serverId)
        .map((disk): DiagramPart => ({ part: 'mark', elementId: disk.id, fillInDocs: true })),
    ]),
    ...index.all(Resource).flatMap((resource) => markBackings(context, resource.id)),
  ];
}

function replicasWithDisk({ index }: ViewContext, resourceId: ElementId): readonly Replica[] {
  return index.by(Replica, 'resourceId', resourceId).filter((replica) => replica.role !== 'tie-breaker');
}

/** The slave "cannot access the data on the replicated volume": a backing disk is what the volume offers its server. */
function markBackings(context: ViewContext, resourceId: ElementId): DiagramPart[] {
  return replicasWithDisk(context, resourceId).flatMap((replica) =>
    replica.disks.map(({ volumeId, backingId }): DiagramPart => ({
      part: 'mark',
      elementId: backingId,
      access: context.offerOf(volumeId, replica.serverId).access,
    })),
  );
}
