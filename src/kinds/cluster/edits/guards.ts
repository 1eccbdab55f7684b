import type { Sketch } from '../../../core/edits/sketch.ts';
import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  FloatingAddress,
  addServer,
  giveAddress,
  joinNetwork,
  Mount,
  Network,
  Service,
  spareAddress,
  spareHostName,
  type Server,
} from '../../common/index.ts';
import { QuorumDevice, type Cluster } from '../elements.ts';
import { isReactor } from '../managers.ts';
import { addFenceDevice, clusterOf, fenceDevicesOf, membersOf } from './members.ts';

/** Host number from which floating addresses are handed out. */
const FIRST_FLOATING = 10;

/** Adds a fence device for the first member that has none. */
export function guardCluster(cluster: Cluster, { index }: EditContext): Verdict {
  const members = membersOf(index, cluster.id);
  const bare = members.find((server) => fenceDevicesOf(index, cluster.id, server.id).length === 0);
  if (members.length === 0) return refuse(`${cluster.name} has no members yet; a fence device switches a member off.`);
  if (!bare)
    return refuse(`Every member of ${cluster.name} has a fence device; drop a second one onto the member itself.`);
  return guardServer(cluster, bare, index);
}

/** Adds a fence device, or a further one, for a member. */
export function guardServer(cluster: Cluster, server: Server, index: DesignIndex): Verdict {
  if (isReactor(cluster)) return refuse(`drbd-reactor manages ${cluster.name}; it fences nobody.`);
  return allow(
    `Add a fence device for ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addFenceDevice(sketch, cluster.id, server.id);
    }),
  );
}

/** Adds a quorum device on a server outside the cluster; on a new one if there is none. */
export function addVote(cluster: Cluster, host: Server | undefined, { index }: EditContext): Verdict {
  if (isReactor(cluster)) return refuse(`drbd-reactor manages ${cluster.name}; the servers of DRBD vote.`);
  const [known] = index.by(QuorumDevice, 'clusterId', cluster.id);
  if (known) return refuse(`${cluster.name} has a quorum device already.`);
  const members = membersOf(index, cluster.id);
  if (host && members.some((member) => member.id === host.id)) {
    return refuse(`${host.name} is a member of ${cluster.name}; the third vote lives outside the cluster.`);
  }
  return allow(
    host
      ? `Add a quorum device for ${cluster.name} on ${host.name}`
      : `Add a quorum device and its server for ${cluster.name}`,
    sketchEdit(index.catalog, (sketch) =>
      placeVote(sketch, cluster, { host, memberIds: members.map((member) => member.id) }),
    ),
  );
}

function placeVote(
  sketch: Sketch,
  cluster: Cluster,
  { host, memberIds }: { host: Server | undefined; memberIds: readonly ElementId[] },
): void {
  const server = host ?? addServer(sketch, { hostName: spareHostName(sketch.index, ['witness'], 'witness') });
  const clients = cluster.ringNetworkIds.find((id) => sketch.index.find(Network, id)?.purpose === 'client');
  if (clients === undefined) joinNetwork(sketch, 'client', [...memberIds, server.id]);
  else giveAddress(sketch, server.id, clients);
  // ffsplit gives its one vote to one half of an even cluster; it is of no use to an odd one (corosync-qdevice(8)).
  const algorithm = memberIds.length % 2 === 0 ? 'ffsplit' : 'lms';
  sketch.add(QuorumDevice, 'Quorum device', { clusterId: cluster.id, serverId: server.id, algorithm });
}

/** Adds a floating address to a cluster; it follows `followed`, else the first moving thing that has none. */
export function addFloatingAddress(
  cluster: Cluster,
  followed: Mount | Service | undefined,
  { index }: EditContext,
): Verdict {
  const mover = followed ?? moverWithoutAddress(index, cluster);
  return allow(
    mover ? `Add a floating address for ${mover.name}` : `Add a floating address to ${cluster.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const memberIds = membersOf(sketch.index, cluster.id).map((server) => server.id);
      const network = joinNetwork(sketch, 'client', memberIds);
      const ip = spareAddress(sketch.index, network, FIRST_FLOATING) ?? '';
      const follows = mover ? { followsId: mover.id } : {};
      sketch.add(FloatingAddress, ip || 'Floating address', {
        clusterId: cluster.id,
        networkId: network.id,
        ip,
        ...follows,
      });
    }),
  );
}

function moverWithoutAddress(index: DesignIndex, cluster: Cluster): Mount | Service | undefined {
  return [...index.all(Mount), ...index.all(Service)].find(
    (mover) =>
      mover.standbyIds.length > 0 &&
      clusterOf(index, mover.serverId)?.id === cluster.id &&
      index.by(FloatingAddress, 'followsId', mover.id).length === 0,
  );
}
