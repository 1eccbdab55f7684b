import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Network } from '../../common/index.ts';
import type { Resource } from '../elements.ts';

/** The networks that a resource replicates over, each one path; DRBD 8.4 uses the first only (drbd.conf(5), path). */
export function replicationNetworks(resource: Resource, index: DesignIndex): readonly Network[] {
  const networkIds = resource.generation === '8.4' ? resource.networkIds.slice(0, 1) : resource.networkIds;
  return [...new Set(networkIds)].flatMap((id) => index.find(Network, id) ?? []);
}
