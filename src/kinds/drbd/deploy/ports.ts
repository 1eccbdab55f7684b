import type { OpenPort } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Address } from '../../common/index.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { usedNetworkIds } from '../usedNetworkIds.ts';

/** The port of each resource, for the replication addresses of its other hosts only (drbd.conf(5), address). */
export function ports({ name, resource, replicas }: ResourcePlan, index: DesignIndex): readonly OpenPort[] {
  const networkIds = usedNetworkIds(resource);
  return replicas.flatMap(({ replica }): OpenPort[] => {
    const from = replicas
      .filter((other) => other.replica.id !== replica.id)
      .flatMap((other) => index.by(Address, 'serverId', other.replica.serverId))
      .filter(({ networkId }) => networkIds.includes(networkId))
      .map(({ ip }) => ip);
    // An open port without a source would be open to everybody.
    if (from.length === 0) return [];
    const elementIds = [resource.id, replica.id];
    const why = `DRBD resource ${name}`;
    return [{ hostId: replica.serverId, protocol: 'tcp', ports: String(resource.port), from, why, elementIds }];
  });
}
