import type { ResourceManager } from '../../../core/configs/managedResource.ts';
import { sketchEdit } from '../../../core/edits/sketch.ts';
import type { Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { actionOf, Disk, formatActions, freeDataDisks, Server } from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import { Replica, Resource, Volume } from '../elements.ts';
import { volumeOf } from './drop.ts';
import { mountVolume } from './mountVolume.ts';
import { replicateToServer } from './replicate.ts';
import { MOST_TARGETS, replicaActions, replicateServerActions } from './replicateServer.ts';
import { addTieBreaker, addVolume, replicasOf, resourceOn } from './resources.ts';
import { modeAction, primaryAction } from './roles.ts';

/** What can be done with resources, volumes and replicas, and with the servers and disks that have or may get them. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  const { index, managers } = context;
  const manager = managers.find(({ elementId }) => elementId === element.id);
  if (manager) return managedResources(manager, index).flatMap((resource) => tieBreakerActions(resource, index, true));
  if (isA(Resource, element)) return resourceActions(element, index);
  if (isA(Volume, element)) return volumeActions(element, index);
  if (isA(Server, element)) return replicateServerActions(element, context);
  if (isA(Replica, element)) {
    const resource = index.find(Resource, element.resourceId);
    return resource ? [...primaryAction(element, resource, index), ...modeAction(resource, index)] : [];
  }
  return isA(Disk, element) ? diskActions(element, index) : [];
}

function resourceActions(resource: Resource, index: DesignIndex): Action[] {
  return [
    ...modeAction(resource, index),
    ...diskfulReplicas(resource.id, index).flatMap((replica) => primaryAction(replica, resource, index)),
    ...index
      .by(Volume, 'resourceId', resource.id)
      .slice(0, 1)
      .flatMap((volume) => volumeActions(volume, index)),
    ...tieBreakerActions(resource, index),
    ...replicaActions(resource, index),
    ...volumeAction(resource, index),
  ];
}

function volumeActions(volume: Volume, index: DesignIndex): Action[] {
  const resource = index.find(Resource, volume.resourceId);
  return [
    ...(resource ? actionOf('mount', mountVolume(volume, resource, index)) : []),
    ...formatActions(volume.id, index),
  ];
}

/** Resources whose data lies on servers of the manager. */
function managedResources({ serverIds }: ResourceManager, index: DesignIndex): Resource[] {
  return index
    .all(Resource)
    .filter(({ id }) => diskfulReplicas(id, index).some(({ serverId }) => serverIds.includes(serverId)));
}

/** `isNamed`: the resource is told in the label, where the menu is that of another element. */
function tieBreakerActions(resource: Resource, index: DesignIndex, isNamed = false): Action[] {
  const replicas = replicasOf(index, resource.id);
  if (
    resource.generation !== '9' ||
    replicas.length !== 2 ||
    replicas.some((replica) => replica.role === 'tie-breaker')
  )
    return [];
  const taken = new Set(replicas.map((replica) => replica.serverId));
  return index
    .all(Server)
    .filter((server) => !taken.has(server.id))
    .slice(0, MOST_TARGETS)
    .map((server) => ({
      id: `add-tie-breaker-${isNamed ? `${resource.id}-` : ''}${server.id}`,
      label: `Add a diskless tie-breaker${isNamed ? ` for ${resource.name}` : ''} on ${server.name}`,
      edit: sketchEdit(index.catalog, (sketch) => {
        addTieBreaker(sketch, resource, server.id);
      }),
    }));
}

/** A further volume, where every server with a disk has one more to spare. */
function volumeAction(resource: Resource, index: DesignIndex): Action[] {
  const shares = diskfulReplicas(resource.id, index).map((replica) => ({
    replica,
    disk: freeDataDisks(index, replica.serverId)[0],
  }));
  if (shares.length < 2 || shares.some(({ disk }) => disk === undefined)) return [];
  const edit = sketchEdit(index.catalog, (sketch) => {
    const volume = addVolume(sketch, resource);
    for (const { replica, disk } of shares) {
      if (disk) sketch.patch(replica, { disks: [...replica.disks, { volumeId: volume.id, backingId: disk.id }] });
    }
  });
  return [{ id: 'add-volume', label: `Add a volume to ${resource.resourceName} on free data disks`, edit }];
}

function diskActions(disk: Disk, index: DesignIndex): Action[] {
  const resource = resourceOn(index, disk.id);
  if (!resource) {
    return index
      .all(Server)
      .filter((server) => server.id !== disk.serverId)
      .slice(0, MOST_TARGETS)
      .flatMap((server) =>
        actionOf(
          `replicate-${server.id}`,
          disk.purpose === 'data' ? replicateToServer(disk, server, index) : undefined,
        ),
      );
  }
  const own = diskfulReplicas(resource.id, index).find((replica) => replica.serverId === disk.serverId);
  const found = volumeOf(disk, index);
  return [
    ...(own ? primaryAction(own, resource, index) : []),
    ...(found ? volumeActions(found.volume, index) : []),
    ...modeAction(resource, index),
  ];
}
