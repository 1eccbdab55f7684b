import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { dataMountOf } from '../dataMount.ts';
import { Disk, FailureDomain, Filesystem, Mount, Network, Server, Service, Site } from '../elements.ts';
import { nameWithServer, whyDiskIsTaken } from './disks.ts';
import { dropMoved } from './dropMoved.ts';
import { moveDomain } from './failureDomains.ts';
import { formatWith, letMountMove } from './mounts.ts';
import { giveAddress, hasAddress, spareAddress } from './networks.ts';

/** What linking two elements makes, whichever end the link was begun at; undefined where another kind may know. */
export function connectPair(a: ElementBase, b: ElementBase, context: EditContext): Verdict | undefined {
  if (a.id === b.id) return refuse('Link it to something else than itself.');
  return connectOneWay(a, b, context) ?? connectOneWay(b, a, context);
}

function connectOneWay(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  if (isA(FailureDomain, from)) return moveDomain(from, to, context);
  if (isA(Service, from) && isA(Server, to)) return letServiceMove(from, to, context) ?? dropMoved(from, to, context);
  if (isA(Service, from) && isA(Mount, to)) return dropMoved(from, to, context);
  if (isA(Mount, from) && isA(Disk, to)) return mountSource(from, to, context);
  if (isA(Mount, from) && isA(Filesystem, to)) return linkSource(from, to, context);
  if (isA(Mount, from) && isA(Server, to)) return letMove(from, to, context);
  if (isA(Server, from) && isA(Network, to)) return joinSubnet(from, to, context);
  if ((isA(Server, from) || isA(Site, from)) && isA(Site, to)) return dropMoved(from, to, context);
  return undefined;
}

function mountSource(mount: Mount, disk: Disk, context: EditContext): Verdict {
  const { index } = context;
  const [filesystem] = index.by(Filesystem, 'backingId', disk.id);
  if (filesystem) return linkSource(mount, filesystem, context);
  const why = whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  if (disk.serverId !== mount.serverId)
    return refuse(`${nameWithServer(index, disk)} is in another server than ${mount.name}.`);
  return allow(
    `Mount ${nameWithServer(index, disk)} at ${mount.path}`,
    sketchEdit(index.catalog, (sketch) => sketch.patch(mount, { sourceId: formatWith(sketch, disk.id, 'xfs').id })),
  );
}

function linkSource(mount: Mount, filesystem: Filesystem, { index, paths }: EditContext): Verdict {
  if (mount.sourceId === filesystem.id) return refuse(`${mount.name} mounts ${filesystem.name} already.`);
  const reach = paths.reaches(filesystem.id);
  if (reach.length > 0 && !reach.includes(mount.serverId)) {
    return refuse(`${index.get(mount.serverId)?.name ?? 'The server'} does not reach ${filesystem.name}.`);
  }
  return allow(
    `Mount ${filesystem.name} at ${mount.path}`,
    sketchEdit(index.catalog, (sketch) => sketch.patch(mount, { sourceId: filesystem.id })),
  );
}

/** Linking a mount to a further server lets it move there. */
function letMove(mount: Mount, server: Server, { index, paths }: EditContext): Verdict {
  if (mount.serverId === server.id) return refuse(`${mount.name} has its home on ${server.name}.`);
  if (mount.standbyIds.includes(server.id)) return refuse(`${mount.name} may move to ${server.name} already.`);
  const reach = mount.sourceId === undefined ? [] : paths.reaches(mount.sourceId);
  if (reach.length > 0 && !reach.includes(server.id)) {
    const source = index.get(mount.sourceId)?.name ?? 'its source';
    return refuse(`${server.name} does not reach ${source}, which ${mount.name} mounts.`);
  }
  return allow(
    `Let ${mount.name} move to ${server.name}`,
    sketchEdit(index.catalog, (sketch) => letMountMove(sketch, mount, server.id)),
  );
}

/** A service may move to a server where the storage that holds its data is mounted at the same path. */
export function letServiceMove(service: Service, server: Server, { index }: EditContext): Verdict | undefined {
  const holder = dataMountOf(service, service.serverId, index);
  if (holder?.sourceId === undefined || server.id === service.serverId) return undefined;
  const isThere = index
    .by(Mount, 'sourceId', holder.sourceId)
    .some((twin) => twin.path === holder.path && twin.serverId === server.id);
  if (!isThere) return undefined;
  if (service.standbyIds.includes(server.id)) return refuse(`${service.name} may move to ${server.name} already.`);
  return allow(
    `Let ${service.name} move to ${server.name}`,
    sketchEdit(index.catalog, (sketch) => sketch.patch(service, { standbyIds: [...service.standbyIds, server.id] })),
  );
}

function joinSubnet(server: Server, network: Network, { index }: EditContext): Verdict {
  if (hasAddress(index, server.id, network.id))
    return refuse(`${server.name} has an address in ${network.name} already.`);
  if (spareAddress(index, network) === undefined)
    return refuse(`${network.name} (${network.cidr}) has no free address.`);
  return allow(
    `Give ${server.name} an address in ${network.name}`,
    sketchEdit(index.catalog, (sketch) => giveAddress(sketch, server.id, network.id)),
  );
}
