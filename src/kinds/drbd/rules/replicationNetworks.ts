import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Network } from '../../common/index.ts';
import type { Resource } from '../elements.ts';
import { usedNetworkIds } from '../usedNetworkIds.ts';

/** The networks that a resource replicates over, each one path; DRBD 8.4 uses the first only (drbd.conf(5), path). */
export function replicationNetworks(resource: Resource, index: DesignIndex): readonly Network[] {
  return [...new Set(usedNetworkIds(resource))].flatMap((id) => index.find(Network, id) ?? []);
}
