import { isIpv4 } from '../../core/configs/isIpAddress.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Address, Filesystem, homesOf, Mount, usesO2cb } from '../common/index.ts';
import { Member, type Cluster } from './elements.ts';

/** The highest node number of O2CB (ocfs2.cluster.conf(5)). */
export const HIGHEST_O2CB_NUMBER = 254;

/** True for a cluster name that O2CB takes: at most 16 letters and digits (ocfs2.cluster.conf(5)). */
export function isO2cbName(text: string): boolean {
  return /^[A-Za-z0-9]{1,16}$/.test(text);
}

/** The members that mount OCFS2 with O2CB or may do so, by rising node id. */
export function o2cbMembers(cluster: Cluster, index: DesignIndex): readonly Member[] {
  const serverIds = new Set(
    index
      .all(Filesystem)
      .filter(usesO2cb)
      .flatMap(({ id }) => index.by(Mount, 'sourceId', id))
      .flatMap(homesOf),
  );
  return index
    .by(Member, 'clusterId', cluster.id)
    .filter(({ serverId }) => serverIds.has(serverId))
    .toSorted((a, b) => a.nodeId - b.nodeId);
}

/** The address by which O2CB reaches a member: the first on a ring, since O2CB knows IPv4 only (ocfs2.cluster.conf(5)). */
export function o2cbAddress(member: Member, cluster: Cluster, index: DesignIndex): Address | undefined {
  const addresses = index.by(Address, 'serverId', member.serverId).filter(({ ip }) => isIpv4(ip));
  return cluster.ringNetworkIds.flatMap((ring) => addresses.find(({ networkId }) => networkId === ring) ?? []).at(0);
}
