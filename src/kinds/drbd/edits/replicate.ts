import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { addDisk, freeDataDisks, nameWithServer, Server, whyDiskIsTaken, type Disk } from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import type { Resource } from '../elements.ts';
import { addReplica, addResource, replicasOf, resourceOn } from './resources.ts';

/** Replicates one data disk to another: a new resource, or a further replica of the one that either belongs to. */
export function replicate(from: Disk, to: Disk, index: DesignIndex): Verdict {
  if (from.id === to.id) return refuse('A disk is not replicated to itself.');
  const server = index.find(Server, from.serverId)?.name ?? 'one server';
  const [ours, theirs] = [resourceOn(index, from.id), resourceOn(index, to.id)];
  if (ours && ours.id === theirs?.id) return refuse(`${ours.resourceName} replicates these two disks already.`);
  if (from.serverId === to.serverId) {
    return refuse(`Both disks are in ${server} and would be lost together; replicate to a disk of another server.`);
  }
  if (ours && !theirs) return extend(ours, to, index);
  if (theirs && !ours) return extend(theirs, from, index);
  const why = whyDiskIsTaken(index, from) ?? whyDiskIsTaken(index, to);
  if (why !== undefined) return refuse(why);
  return allow(
    `Replicate ${nameWithServer(index, from)} to ${nameWithServer(index, to)}`,
    sketchEdit(index.catalog, (sketch) => {
      addResource(sketch, [from, to]);
    }),
  );
}

function extend(resource: Resource, disk: Disk, index: DesignIndex): Verdict {
  const why = whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  const server = index.find(Server, disk.serverId)?.name ?? 'The server';
  const known = replicasOf(index, resource.id);
  if (known.some((replica) => replica.serverId === disk.serverId)) {
    return refuse(`${server} has a replica of ${resource.resourceName} already.`);
  }
  const full = whyNoMoreReplicas(resource, index);
  if (full !== undefined) return refuse(full);
  return allow(
    `Add ${nameWithServer(index, disk)} to ${resource.resourceName}`,
    sketchEdit(index.catalog, (sketch) => {
      addReplica(sketch, resource, disk);
    }),
  );
}

/** Why a resource cannot have one more replica with a disk, as a sentence; undefined if it can. */
export function whyNoMoreReplicas(resource: Resource, index: DesignIndex): string | undefined {
  if (resource.generation === '8.4' && replicasOf(index, resource.id).length >= 2) {
    return `DRBD 8.4 replicates to one other server; change ${resource.resourceName} to DRBD 9 first.`;
  }
  if (resource.mode === 'dual-primary' && diskfulReplicas(resource.id, index).length >= 2) {
    return `${resource.resourceName} is dual-primary, which is for two servers; make it single-primary first.`;
  }
  return undefined;
}

/** A new disk of the same size on another server: the smaller of two decides how much a resource holds. */
export function addTwin(sketch: Sketch, disk: Disk, serverId: ElementId): Disk {
  const twin = addDisk(sketch, serverId, 'data');
  sketch.patch(twin, { size: disk.size });
  return twin;
}

/** Replicates a free disk to the server: to a free data disk there, or to a new one. */
export function replicateToServer(disk: Disk, server: Server, index: DesignIndex): Verdict {
  const [free] = freeDataDisks(index, server.id);
  if (free) return replicate(disk, free, index);
  const why = whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  if (server.id === disk.serverId) return refuse(`${disk.name} is in ${server.name} itself.`);
  return allow(
    `Replicate ${disk.name} to a new disk of ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addResource(sketch, [disk, addTwin(sketch, disk, server.id)]);
    }),
  );
}
