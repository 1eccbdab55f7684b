import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { FloatingAddress, Server } from '../common/index.ts';
import { Cluster, FenceDevice, Member, QuorumDevice } from './elements.ts';
import { isReactor } from './managers.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [
  { id: 'clusters', label: 'Clusters', views: ['replication', 'services', 'power'] },
  { id: 'floating-addresses', label: 'Floating addresses', views: ['network', 'services'] },
  { id: 'fence-devices', label: 'Fence devices', views: ['power'] },
  { id: 'quorum-devices', label: 'Quorum devices', views: ['replication', 'network'] },
];

/** Draws the elements of this kind. */
export function diagram({ index }: ViewContext): readonly DiagramPart[] {
  return [
    ...index.all(Cluster).flatMap((cluster) => drawCluster(cluster, index)),
    ...index.all(FenceDevice).filter(isUsed(index)).flatMap(drawFenceDevice),
    ...index.all(QuorumDevice).filter(isUsed(index)).flatMap(drawQuorumDevice),
    ...index.all(FloatingAddress).flatMap(drawFloatingAddress),
  ];
}

/** drbd-reactor neither fences nor asks a quorum device, so a figure that showed them would promise too much. */
function isUsed(index: DesignIndex): (device: FenceDevice | QuorumDevice) => boolean {
  return ({ clusterId }) => {
    const cluster = index.find(Cluster, clusterId);
    return !cluster || !isReactor(cluster);
  };
}

/** Members stand in their cluster; where sites are shown and the cluster spans several, they stay in their sites. */
function drawCluster(cluster: Cluster, index: DesignIndex): DiagramPart[] {
  const members = index.by(Member, 'clusterId', cluster.id);
  const sites = new Set(members.map((member) => index.find(Server, member.serverId)?.siteId));
  const [site] = sites;
  const { hiddenLayers } = index.design.view;
  if (hiddenLayers.includes('clusters')) return [];
  const spansSites = sites.size > 1 && !hiddenLayers.includes('sites');
  return [
    {
      part: 'group',
      elementId: cluster.id,
      label: cluster.name,
      shape: 'cluster',
      inside: sites.size === 1 && site !== undefined ? [site] : [],
      order: cluster.order,
      layer: 'clusters',
      ...(/^[a-z][a-z0-9]*$/i.test(cluster.clusterName) ? { stem: cluster.clusterName.toLowerCase() } : {}),
    },
    ...(spansSites
      ? []
      : members.map((member): DiagramPart => ({ part: 'mark', elementId: member.serverId, inside: cluster.id }))),
  ];
}

function drawFenceDevice(device: FenceDevice): DiagramPart[] {
  return [
    {
      part: 'box',
      elementId: device.id,
      label: device.name,
      detail: device.ip,
      shape: 'fence',
      inside: [device.clusterId],
      order: device.order,
      layer: 'fence-devices',
    },
    ...device.targetIds.map((serverId): DiagramPart => ({
      part: 'arrow',
      elementId: device.id,
      key: serverId,
      from: device.id,
      to: serverId,
      label: 'switches off',
      heads: 'forward',
      meaning: 'access',
      layer: 'fence-devices',
    })),
  ];
}

function drawQuorumDevice(device: QuorumDevice): DiagramPart[] {
  return [
    {
      part: 'box',
      elementId: device.id,
      label: device.name,
      detail: device.algorithm,
      shape: 'quorum',
      inside: [device.serverId],
      order: device.order,
      layer: 'quorum-devices',
    },
    {
      part: 'arrow',
      elementId: device.id,
      from: device.id,
      to: device.clusterId,
      label: 'votes',
      heads: 'forward',
      meaning: 'access',
      layer: 'quorum-devices',
    },
  ];
}

function drawFloatingAddress(address: FloatingAddress): DiagramPart[] {
  return [
    {
      part: 'box',
      elementId: address.id,
      label: address.ip === '' ? address.name : address.ip,
      shape: 'address',
      inside: [],
      order: address.order,
      layer: 'floating-addresses',
    },
    ...(address.followsId === undefined
      ? []
      : [
          {
            part: 'arrow',
            elementId: address.id,
            from: address.id,
            to: address.followsId,
            heads: 'forward',
            meaning: 'access',
            layer: 'floating-addresses',
          } satisfies DiagramPart,
        ]),
  ];
}
