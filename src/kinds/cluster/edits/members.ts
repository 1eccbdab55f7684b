import type { Sketch } from '../../../core/edits/sketch.ts';
import { unusedNumber, unusedText } from '../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { giveAddress, joinNetwork, Network, nextAddress, Server, spareAddress } from '../../common/index.ts';
import { textsIn } from '../../../core/edits/unused.ts';
import { Cluster, FenceDevice, Member } from '../elements.ts';
import { isReactor } from '../managers.ts';

/** Seconds by which one member wins a fencing race in a cluster of two (pacemaker-fenced(7), pcmk_delay_base). */
const HEAD_START = 5;
/** Where fence devices get addresses while the design has no management network. */
const MANAGEMENT_SUBNET = '10.3.1.0/24';

/** Adds a cluster with fencing on and two rings: the network for cluster messages and that of the clients. */
export function addCluster(sketch: Sketch): Cluster {
  const clusters = sketch.index.all(Cluster);
  const at = unusedNumber(
    clusters.map((cluster) => Number(/\d+$/.exec(cluster.clusterName)?.[0] ?? 0)),
    1,
  );
  const clusterName = unusedText(sketch.index, (more) => `cluster-${at + more}`);
  const cluster = sketch.add(Cluster, clusterName.replace(/^c/, 'C').replace('-', ' '), {
    clusterName,
    ringNetworkIds: [],
    fencing: 'on',
    noQuorumPolicy: 'stop',
    stickiness: 200,
  });
  const rings = [joinNetwork(sketch, 'cluster', []), joinNetwork(sketch, 'client', [])];
  sketch.patch(cluster, { ringNetworkIds: rings.map((network) => network.id) });
  return cluster;
}

/**
 * Makes a server a member: of this cluster only, with a node id of its own, addresses in the rings and client networks,
 * and a fence device, if the cluster fences.
 */
export function joinCluster(sketch: Sketch, clusterId: ElementId, serverId: ElementId): void {
  leaveOthers(sketch, clusterId, serverId);
  const server = sketch.index.find(Server, serverId);
  const members = sketch.index.by(Member, 'clusterId', clusterId);
  const nodeId = unusedNumber(
    members.map((member) => member.nodeId),
    1,
  );
  const memberships = sketch.index.by(Member, 'serverId', serverId);
  const [known] = memberships;
  if (known) sketch.patch(known, { clusterId, nodeId });
  else sketch.add(Member, server?.name ?? 'member', { clusterId, serverId, nodeId, votes: 1 });
  const cluster = sketch.index.find(Cluster, clusterId);
  const rings = cluster?.ringNetworkIds ?? [];
  const clientIds = sketch.index
    .all(Network)
    .filter((network) => network.purpose === 'client')
    .map((network) => network.id);
  for (const networkId of new Set([...rings, ...clientIds])) giveAddress(sketch, serverId, networkId);
  const isFenced = fenceDevicesOf(sketch.index, clusterId, serverId).length > 0;
  if (!isFenced && !(cluster && isReactor(cluster))) addFenceDevice(sketch, clusterId, serverId);
}

function leaveOthers(sketch: Sketch, clusterId: ElementId, serverId: ElementId): void {
  const [, ...surplus] = sketch.index.by(Member, 'serverId', serverId);
  sketch.remove(surplus.map((member) => member.id));
  for (const device of sketch.index.by(FenceDevice, 'targetIds', serverId)) {
    if (device.clusterId === clusterId) continue;
    if (device.targetIds.length === 1) sketch.patch(device, { clusterId });
    else sketch.patch(device, { targetIds: device.targetIds.filter((id) => id !== serverId) });
  }
}

/** Takes a server out of its cluster, together with the fence devices that are for it alone. */
export function leaveCluster(sketch: Sketch, clusterId: ElementId, serverId: ElementId): void {
  const members = sketch.index.by(Member, 'serverId', serverId).filter((member) => member.clusterId === clusterId);
  const devices = fenceDevicesOf(sketch.index, clusterId, serverId);
  for (const device of devices) sketch.patch(device, { targetIds: device.targetIds.filter((id) => id !== serverId) });
  const lonely = devices.filter((device) => device.targetIds.length === 1);
  sketch.remove([...members, ...lonely].map((element) => element.id));
}

/** Adds a fence device for a server: IPMI first, a switched power strip as the second one. */
export function addFenceDevice(sketch: Sketch, clusterId: ElementId, serverId: ElementId): FenceDevice {
  const { index } = sketch;
  const host = index.find(Server, serverId)?.hostName ?? 'server';
  const isRaceOpen = index.by(FenceDevice, 'clusterId', clusterId).every((device) => device.delay === 0);
  const isSecondary = fenceDevicesOf(index, clusterId, serverId).length > 0;
  const stem = `${isSecondary ? 'power' : 'fence'}_${host.replaceAll(/[^A-Za-z0-9_-]/g, '_')}`;
  const names = new Set(index.all(FenceDevice).map((device) => device.name));
  const at = unusedNumber(
    [...names].map((name) => Number(name.startsWith(`${stem}_`) ? name.slice(stem.length + 1) : 1)),
    2,
  );
  const management = index.all(Network).find((network) => network.purpose === 'management');
  return sketch.add(FenceDevice, names.has(stem) ? `${stem}_${at}` : stem, {
    clusterId,
    targetIds: [serverId],
    agent: isSecondary ? 'fence_apc_snmp' : 'fence_ipmilan',
    ip: spareAddress(index, management) ?? nextAddress(MANAGEMENT_SUBNET, textsIn(index)) ?? '',
    delay: isRaceOpen ? HEAD_START : 0,
  });
}

/** Devices of the cluster that switch the server off. */
export function fenceDevicesOf(index: DesignIndex, clusterId: ElementId, serverId: ElementId): readonly FenceDevice[] {
  return index.by(FenceDevice, 'targetIds', serverId).filter((device) => device.clusterId === clusterId);
}

/** The cluster that a server is a member of. */
export function clusterOf(index: DesignIndex, serverId: ElementId): Cluster | undefined {
  return index.find(Cluster, index.by(Member, 'serverId', serverId)[0]?.clusterId);
}

/** Servers of a cluster in sibling order. */
export function membersOf(index: DesignIndex, clusterId: ElementId): readonly Server[] {
  return index.by(Member, 'clusterId', clusterId).flatMap((member) => index.find(Server, member.serverId) ?? []);
}
