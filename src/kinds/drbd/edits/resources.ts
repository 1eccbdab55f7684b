import type { Sketch } from '../../../core/edits/sketch.ts';
import { unusedNumber, unusedText } from '../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../../core/model/element.ts';
import { addDisk, giveAddress, hasAddress, joinNetwork, Network, Server, type Disk } from '../../common/index.ts';
import { Replica, Resource, Volume } from '../elements.ts';

/** The first port of DRBD's customary range (drbd.conf(5), examples). */
const FIRST_PORT = 7788;

/** Makes a resource of data disks of different servers; the server of the first is the primary. */
export function addResource(sketch: Sketch, disks: readonly Disk[]): Resource {
  const { index } = sketch;
  const resources = index.all(Resource);
  const resourceName = unusedText(index, (at) => `r${at}`);
  const serverIds = disks.map((disk) => disk.serverId);
  const resource = sketch.add(Resource, resourceName, {
    resourceName,
    generation: '9',
    mode: 'single-primary',
    protocol: 'C',
    fencing: 'resource-and-stonith',
    quorum: 'off',
    onNoQuorum: 'io-error',
    port: unusedNumber(
      resources.map((other) => other.port),
      FIRST_PORT,
    ),
    networkIds: [],
  });
  const volume = addVolume(sketch, resource);
  disks.forEach((disk, nodeId) => {
    sketch.add(Replica, replicaName(sketch.index, resource, disk.serverId), {
      resourceId: resource.id,
      serverId: disk.serverId,
      nodeId,
      role: nodeId === 0 ? 'primary' : 'secondary',
      disks: [{ volumeId: volume.id, backingId: disk.id }],
    });
  });
  sketch.patch(resource, { networkIds: pathsBetween(sketch, serverIds) });
  return resource;
}

/** The replication network, and the ring that the servers share as a second path (drbd.conf(5), path). */
function pathsBetween(sketch: Sketch, serverIds: readonly ElementId[]): ElementId[] {
  // Addresses rise with the servers as they are listed, whichever of them is the primary.
  const listed = sketch.index.all(Server).flatMap(({ id }) => (serverIds.includes(id) ? [id] : []));
  const replication = joinNetwork(sketch, 'replication', listed);
  const ring = sketch.index
    .all(Network)
    .find(
      (network) => network.purpose === 'cluster' && serverIds.every((id) => hasAddress(sketch.index, id, network.id)),
    );
  return [replication.id, ...(ring ? [ring.id] : [])];
}

/** Adds a volume with the next number and a minor that no other resource has. */
export function addVolume(sketch: Sketch, resource: Resource): Volume {
  const number = unusedNumber(
    sketch.index.by(Volume, 'resourceId', resource.id).map((volume) => volume.number),
    0,
  );
  const minor = unusedNumber(
    sketch.index.all(Volume).map((volume) => volume.minor),
    0,
  );
  return sketch.add(Volume, `${resource.resourceName}/${number}`, { resourceId: resource.id, number, minor });
}

/** Adds a secondary on a further disk; a resource of several volumes gets new disks for the others. */
export function addReplica(sketch: Sketch, resource: Resource, disk: Disk): Replica {
  const [first, ...more] = sketch.index.by(Volume, 'resourceId', resource.id);
  const backings = [
    ...(first ? [{ volumeId: first.id, backingId: disk.id }] : []),
    ...more.map((volume) => ({ volumeId: volume.id, backingId: addDisk(sketch, disk.serverId, 'data').id })),
  ];
  const replica = putReplica(sketch, resource, { serverId: disk.serverId, role: 'secondary', disks: backings });
  wantQuorum(sketch, resource);
  return replica;
}

/** Adds a replica without a disk, so that a majority exists when one of two servers is lost. */
export function addTieBreaker(sketch: Sketch, resource: Resource, serverId: ElementId): Replica {
  const replica = putReplica(sketch, resource, { serverId, role: 'tie-breaker', disks: [] });
  wantQuorum(sketch, resource);
  return replica;
}

function putReplica(sketch: Sketch, resource: Resource, share: Pick<Replica, 'serverId' | 'role' | 'disks'>): Replica {
  const known = replicasOf(sketch.index, resource.id);
  const nodeId = unusedNumber(
    known.map((replica) => replica.nodeId),
    0,
  );
  for (const networkId of resource.networkIds) giveAddress(sketch, share.serverId, networkId);
  return sketch.add(Replica, replicaName(sketch.index, resource, share.serverId), {
    resourceId: resource.id,
    nodeId,
    ...share,
  });
}

/** With three servers the majority can decide (drbd.conf(5), quorum); a resource that has a policy keeps it. */
function wantQuorum(sketch: Sketch, resource: Resource): void {
  const count = replicasOf(sketch.index, resource.id).length;
  if (count >= 3 && resource.generation === '9' && resource.quorum === 'off')
    sketch.patch(resource, { quorum: 'majority' });
}

function replicaName(index: DesignIndex, resource: Resource, serverId: ElementId): string {
  return `${resource.resourceName} on ${index.find(Server, serverId)?.name ?? serverId}`;
}

/** Replicas of a resource in sibling order. */
export function replicasOf(index: DesignIndex, resourceId: ElementId): readonly Replica[] {
  return index.by(Replica, 'resourceId', resourceId);
}

/** The resource that stores its data on a disk. */
export function resourceOn(index: DesignIndex, backingId: ElementId): Resource | undefined {
  const replica = index
    .referrers(backingId)
    .map((referrer) => referrer.element)
    .find((element) => isA(Replica, element));
  return isA(Replica, replica) ? index.find(Resource, replica.resourceId) : undefined;
}
