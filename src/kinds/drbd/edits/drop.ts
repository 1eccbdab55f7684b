import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { Disk, freeDataDisks, Mount, nameWithServer, Server, whyDiskIsTaken } from '../../common/index.ts';
import { Replica, Resource, Volume } from '../elements.ts';
import { linkMount, mountVolume } from './mountVolume.ts';
import { replicate, replicateToServer } from './replicate.ts';
import { addResource, resourceOn } from './resources.ts';

/** What dropping an item of the palette onto the target makes. */
export function dropNew(item: string, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (item === 'mount') return target && mountDropped(target, index);
  if (item !== 'drbd-resource') return undefined;
  if (isA(Disk, target)) return replicateSomewhere(target, index);
  if (isA(Server, target)) {
    const [free] = freeDataDisks(index, target.id);
    return free ? replicateSomewhere(free, index) : refuse(`${target.name} has no free data disk; add one first.`);
  }
  return pairAmong(serversIn(target, index), target?.name ?? 'the design', index);
}

function mountDropped(target: ElementBase, index: DesignIndex): Verdict | undefined {
  const found = volumeOf(target, index);
  return found && mountVolume(found.volume, found.resource, index);
}

/** The volume that an element stands for: a resource for its first, a disk or replica for the one it stores. */
export function volumeOf(element: ElementBase, index: DesignIndex): { volume: Volume; resource: Resource } | undefined {
  const resource = isA(Resource, element)
    ? element
    : isA(Volume, element) || isA(Replica, element)
      ? index.find(Resource, element.resourceId)
      : isA(Disk, element)
        ? resourceOn(index, element.id)
        : undefined;
  const volumes = resource ? index.by(Volume, 'resourceId', resource.id) : [];
  const volume = isA(Volume, element)
    ? element
    : (volumes.find((each) => isStoredOn(each, element, index)) ?? volumes[0]);
  return resource && volume ? { volume, resource } : undefined;
}

function isStoredOn(volume: Volume, disk: ElementBase, index: DesignIndex): boolean {
  return index
    .by(Replica, 'resourceId', volume.resourceId)
    .some((replica) => replica.disks.some((share) => share.volumeId === volume.id && share.backingId === disk.id));
}

/** The servers that are shown inside a container, whatever it is; all servers for the canvas itself. */
function serversIn(target: ElementBase | undefined, index: DesignIndex): readonly Server[] {
  if (!target) return index.all(Server);
  const ids = new Set(
    index
      .referrers(target.id)
      .flatMap(({ element }) => ('serverId' in element ? String(element.serverId) : element.id)),
  );
  return index.all(Server).filter((server) => ids.has(server.id));
}

function replicateSomewhere(disk: Disk, index: DesignIndex): Verdict {
  const why = whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  const others = index.all(Server).filter((server) => server.id !== disk.serverId);
  const ready = others.find((server) => freeDataDisks(index, server.id).length > 0) ?? others[0];
  if (!ready) return refuse(`${nameWithServer(index, disk)} needs a second server to be replicated to; add one first.`);
  return replicateToServer(disk, ready, index);
}

function pairAmong(servers: readonly Server[], place: string, index: DesignIndex): Verdict {
  const [from, to] = servers.flatMap((server) => freeDataDisks(index, server.id).slice(0, 1));
  if (!from || !to) return refuse(`DRBD joins free data disks of two servers; ${place} has no two such servers.`);
  return allow(
    `Replicate ${nameWithServer(index, from)} to ${nameWithServer(index, to)}`,
    sketchEdit(index.catalog, (sketch) => {
      addResource(sketch, [from, to]);
    }),
  );
}

/** What moving an element onto the target makes: a disk on another server's disk is replicated to it. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  { index }: EditContext,
): Verdict | undefined {
  if (isA(Disk, moved) && isA(Disk, target) && moved.serverId !== target.serverId)
    return replicate(moved, target, index);
  if ((isA(Resource, moved) || isA(Volume, moved)) && isA(Server, target)) {
    const found = volumeOf(moved, index);
    return found && mountVolume(found.volume, found.resource, index, target.id);
  }
  return undefined;
}

/** What linking makes, whichever end it was begun at. */
export function connectPair(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  const { index } = context;
  if (isA(Disk, from) && isA(Disk, to)) return replicate(from, to, index);
  return connectOneWay(from, to, context) ?? connectOneWay(to, from, context);
}

function connectOneWay(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  const { index } = context;
  if (isA(Mount, from)) {
    const found = volumeOf(to, index);
    return found && linkMount(from, found.volume, found.resource, index);
  }
  if (isA(Disk, from) && isA(Server, to))
    return resourceOn(index, from.id) ? undefined : replicateToServer(from, to, index);
  if (isA(Disk, from) && isA(Resource, to)) return joinResource(from, to, index);
  return dropMoved(from, to, context);
}

function joinResource(disk: Disk, resource: Resource, index: DesignIndex): Verdict {
  const known = index
    .by(Replica, 'resourceId', resource.id)
    .flatMap((replica) => replica.disks.map((share) => index.find(Disk, share.backingId)));
  const peer = known.find((candidate) => candidate !== undefined && candidate.serverId !== disk.serverId) ?? known[0];
  return peer ? replicate(peer, disk, index) : refuse(`${resource.resourceName} has no disks to replicate.`);
}
