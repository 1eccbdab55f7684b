import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Address } from '../common/index.ts';
import { Cluster, Member, type QuorumDevice } from './elements.ts';

/**
 * The address of the device's server that every member can reach: in a network where all members have an address, rings
 * first and in their order (corosync-qdevice(8), host). Undefined if there is none.
 */
export function quorumDeviceAddress(device: QuorumDevice, index: DesignIndex): Address | undefined {
  const members = index.by(Member, 'clusterId', device.clusterId);
  const networksOf = members.map(
    ({ serverId }) => new Set(index.by(Address, 'serverId', serverId).map(({ networkId }) => networkId)),
  );
  const shared = index
    .by(Address, 'serverId', device.serverId)
    .filter(({ networkId }) => networksOf.every((networks) => networks.has(networkId)));
  const rings = index.find(Cluster, device.clusterId)?.ringNetworkIds ?? [];
  const onRing = rings.flatMap((ring) => shared.find(({ networkId }) => networkId === ring) ?? []);
  return onRing[0] ?? shared[0];
}
