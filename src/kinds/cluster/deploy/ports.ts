import type { OpenPort } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address, canonicalAddress, systemFamily } from '../../common/index.ts';
import { locksOverSctp, usesLocks } from '../configs/dlmFiles.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { isReactor } from '../managers.ts';
import { clusterHosts } from './clusterHosts.ts';

/** Corosync's port for the first ring; each further one has the next (corosync.conf(5), mcastport, with knet). */
const COROSYNC = 5405;
const PCSD = '2224';
const QNETD = '5403';
const DLM = '21064';

/** What the members of a cluster say to each other and to their quorum server, for their own addresses only. */
export function ports(plan: ClusterPlan, index: DesignIndex): readonly OpenPort[] {
  const { cluster, device } = plan;
  if (isReactor(cluster)) return [];
  const ids = clusterHosts(plan, index).map(({ id }) => id);
  const rings = cluster.ringNetworkIds;
  const addressIn = (hostId: ElementId, networkId: ElementId): readonly string[] =>
    index.by(Address, 'serverId', hostId).flatMap((address) => (address.networkId === networkId ? [address.ip] : []));
  const onRings = (hostId: ElementId): readonly string[] => rings.flatMap((ring) => addressIn(hostId, ring));
  const named = (hostId: ElementId): readonly string[] => {
    const address = canonicalAddress(index, hostId);
    return [...new Set([...(address ? [address.ip] : []), ...onRings(hostId)])];
  };
  const locks: readonly OpenPort['protocol'][] = usesLocks(plan)
    ? locksOverSctp(plan)
      ? ['tcp', 'sctp']
      : ['tcp']
    : [];
  const elementIds = [cluster.id];
  const own = ids.flatMap((hostId): OpenPort[] => {
    const others = ids.filter((id) => id !== hostId);
    const tcp = { hostId, protocol: 'tcp' as const, elementIds };
    return [
      ...rings.map((ring, at) => ({
        hostId,
        protocol: 'udp' as const,
        ports: String(COROSYNC + at),
        from: others.flatMap((id) => addressIn(id, ring)),
        why: `Corosync, ring ${at}`,
        elementIds: [cluster.id, ring],
      })),
      ...(systemFamily(index.design.targetOs) === 'suse'
        ? []
        : [{ ...tcp, ports: PCSD, from: others.flatMap(named), why: 'pcsd' }]),
      ...locks.map((protocol) => ({
        ...tcp,
        protocol,
        ports: DLM,
        from: others.flatMap(onRings),
        why: 'lock manager (DLM)',
      })),
    ];
  });
  const qnetd = device && {
    hostId: device.serverId,
    protocol: 'tcp' as const,
    ports: QNETD,
    from: ids.flatMap((id) => index.by(Address, 'serverId', id).map(({ ip }) => ip)),
    why: `quorum device of ${plan.name}`,
    elementIds: [device.id],
  };
  // An open port without a source would be open to everybody.
  return [...own, ...(qnetd ? [qnetd] : [])].filter(({ from }) => from.length > 0);
}
