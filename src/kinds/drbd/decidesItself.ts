import type { ResourceManager } from '../../core/configs/managedResource.ts';
import { managerOn } from '../../core/configs/managerOn.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { Resource } from './elements.ts';
import { diskfulReplicas } from './diskfulReplicas.ts';

/** True if some server with a disk of the resource has a manager that leaves it to DRBD quorum who is primary (drbd-reactor). */
export function decidesItself(
  resource: Resource,
  { index, managers }: { readonly index: DesignIndex; readonly managers: readonly ResourceManager[] },
): boolean {
  return diskfulReplicas(resource.id, index).some(
    ({ serverId }) => managerOn(serverId, managers)?.decidesBy === 'data',
  );
}
