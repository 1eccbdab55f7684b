import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import type { Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { addServer, Disk, freeDataDisks, Server } from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import type { Resource } from '../elements.ts';
import { addTwin, whyNoMoreReplicas } from './replicate.ts';
import { addReplica, addResource, replicasOf } from './resources.ts';

/** The longest list of servers in a menu. */
export const MOST_TARGETS = 8;

/**
 * "Replicate alice to bob": each free data disk of the server gets a resource with a disk of the other one, whose free
 * disks are taken first where they are large enough. A new server is offered where no cluster would have to take it in.
 */
export function replicateServerActions(server: Server, { index, managers }: EditContext): Action[] {
  const disks = freeDataDisks(index, server.id);
  if (disks.length === 0) return [];
  const others = index.all(Server).filter((other) => other.id !== server.id);
  const isManaged = managers.some(({ serverIds }) => serverIds.includes(server.id));
  const targets = [
    ...others.slice(0, MOST_TARGETS).map((other) => ({ id: other.id, name: other.name, in: (): Server => other })),
    ...(isManaged ? [] : [{ id: 'new', name: 'a new server', in: (sketch: Sketch) => addServer(sketch) }]),
  ];
  return targets.map((target) => ({
    id: `replicate-server-${target.id}`,
    label: `Replicate ${server.name} to ${target.name}`,
    edit: sketchEdit(index.catalog, (sketch) => replicateAll(sketch, disks, target.in(sketch))),
  }));
}

function replicateAll(sketch: Sketch, disks: readonly Disk[], { id }: Server): void {
  for (const disk of disks) {
    const fitting = freeDataDisks(sketch.index, id).find(({ size }) => size >= disk.size);
    addResource(sketch, [disk, fitting ?? addTwin(sketch, disk, id)]);
  }
}

/** "Add a replica on charlie": one more copy of a resource, on a free data disk or a new one, if it may have one more. */
export function replicaActions(resource: Resource, index: DesignIndex): Action[] {
  const known = replicasOf(index, resource.id);
  const [model] = diskfulReplicas(resource.id, index).flatMap(({ disks }) =>
    disks.flatMap(({ backingId }) => index.find(Disk, backingId) ?? []),
  );
  if (!model || whyNoMoreReplicas(resource, index) !== undefined) return [];
  return index
    .all(Server)
    .filter((server) => known.every((replica) => replica.serverId !== server.id))
    .slice(0, MOST_TARGETS)
    .map((server) => ({
      id: `add-replica-${server.id}`,
      label: `Add a replica on ${server.name}`,
      edit: sketchEdit(index.catalog, (sketch) => {
        const [free] = freeDataDisks(sketch.index, server.id);
        addReplica(sketch, resource, free ?? addTwin(sketch, model, server.id));
      }),
    }));
}
