import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { addServer, FloatingAddress, Mount, Server, Service } from '../../common/index.ts';
import { Cluster, FenceDevice } from '../elements.ts';
import { addFloatingAddress, addVote, guardCluster, guardServer } from './guards.ts';
import { addCluster, clusterOf, joinCluster, leaveCluster } from './members.ts';

/** What dropping an item of the palette onto the target makes. */
export function dropNew(item: string, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  switch (item) {
    case 'cluster':
      return target
        ? undefined
        : allow(
            'Add a cluster',
            sketchEdit(index.catalog, (sketch) => addCluster(sketch)),
          );
    case 'server':
      return isA(Cluster, target) ? addMember(target, context) : undefined;
    case 'fence-device':
      return dropFenceDevice(target, context);
    case 'quorum-device':
      return dropQuorumDevice(target, context);
    case 'floating-address':
      return dropFloatingAddress(target, context);
    default:
      return undefined;
  }
}

function addMember(cluster: Cluster, { index }: EditContext): Verdict {
  return allow(
    `Add a server to ${cluster.name}`,
    sketchEdit(index.catalog, (sketch) => joinCluster(sketch, cluster.id, addServer(sketch).id)),
  );
}

function dropFenceDevice(target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  const only = onlyCluster(context);
  if (isA(Cluster, target)) return guardCluster(target, context);
  if (!target)
    return only ? guardCluster(only, context) : refuse('A fence device belongs to a cluster; drop it onto one.');
  if (!isA(Server, target)) return undefined;
  const cluster = clusterOf(index, target.id);
  if (!cluster) return refuse(`${target.name} is in no cluster; only a cluster fences its members.`);
  return guardServer(cluster, target, index);
}

function dropQuorumDevice(target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const only = onlyCluster(context);
  if (isA(Cluster, target)) return addVote(target, undefined, context);
  if (!target)
    return only ? addVote(only, undefined, context) : refuse('A quorum device votes in a cluster; drop it onto one.');
  if (!isA(Server, target)) return undefined;
  const own = clusterOf(context.index, target.id);
  const cluster = own ?? only;
  return cluster ? addVote(cluster, target, context) : refuse('A quorum device votes in a cluster; drop it onto one.');
}

function dropFloatingAddress(target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  if (isA(Cluster, target)) return addFloatingAddress(target, undefined, context);
  if (isA(Mount, target) || isA(Service, target) || isA(Server, target)) {
    const server = isA(Server, target) ? target : index.find(Server, target.serverId);
    const cluster = server && clusterOf(index, server.id);
    if (!cluster) return refuse(`${server?.name ?? 'The server'} is in no cluster; only a cluster moves addresses.`);
    return addFloatingAddress(cluster, isA(Server, target) ? undefined : target, context);
  }
  if (target) return undefined;
  const only = onlyCluster(context);
  return only
    ? addFloatingAddress(only, undefined, context)
    : refuse('A floating address belongs to a cluster; drop it onto one.');
}

function onlyCluster({ index }: EditContext): Cluster | undefined {
  const [first, second] = index.all(Cluster);
  return second ? undefined : first;
}

/** What moving an element does to memberships, fence devices and floating addresses. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  context: EditContext,
): Verdict | undefined {
  if (isA(Server, moved)) return moveServer(moved, target, context);
  if (isA(FloatingAddress, moved)) return follow(moved, target, context);
  if (isA(FenceDevice, moved) && isA(Server, target)) return aim(moved, target, context);
  return undefined;
}

function moveServer(
  server: Server,
  target: ElementBase | undefined,
  { index, containerOf }: EditContext,
): Verdict | undefined {
  const own = clusterOf(index, server.id);
  if (!target) {
    if (!own || containerOf(server.id) !== own.id) return undefined;
    return allow(
      `Take ${server.name} out of ${own.name}`,
      sketchEdit(index.catalog, (sketch) => leaveCluster(sketch, own.id, server.id)),
    );
  }
  if (!isA(Cluster, target)) return undefined;
  if (own?.id === target.id) return refuse(`${server.name} is a member of ${target.name} already.`);
  return allow(
    own ? `Move ${server.name} from ${own.name} to ${target.name}` : `Add ${server.name} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => joinCluster(sketch, target.id, server.id)),
  );
}

function follow(
  address: FloatingAddress,
  target: ElementBase | undefined,
  { index }: EditContext,
): Verdict | undefined {
  if (!isA(Mount, target) && !isA(Service, target)) return undefined;
  if (address.followsId === target.id) return refuse(`${address.name} moves with ${target.name} already.`);
  const cluster = clusterOf(index, target.serverId);
  if (cluster?.id !== address.clusterId) return refuse(`${target.name} is not in the cluster of ${address.name}.`);
  return allow(
    `Let ${address.name} move with ${target.name}`,
    sketchEdit(index.catalog, (sketch) => sketch.patch(address, { followsId: target.id })),
  );
}

function aim(device: FenceDevice, server: Server, { index }: EditContext): Verdict {
  if (device.targetIds.includes(server.id)) return refuse(`${device.name} switches ${server.name} off already.`);
  if (clusterOf(index, server.id)?.id !== device.clusterId)
    return refuse(`${server.name} is not in the cluster of ${device.name}.`);
  return allow(
    `Let ${device.name} switch ${server.name} off`,
    sketchEdit(index.catalog, (sketch) => sketch.patch(device, { targetIds: [...device.targetIds, server.id] })),
  );
}
