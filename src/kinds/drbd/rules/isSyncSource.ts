import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { Replica } from '../elements.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';

/** True if the data of a replica may be what the others get first: it is meant to be primary, or none of them is. */
export function isSyncSource(replica: Replica, index: DesignIndex): boolean {
  if (replica.role === 'tie-breaker') return false;
  return (
    replica.role === 'primary' || !diskfulReplicas(replica.resourceId, index).some(({ role }) => role === 'primary')
  );
}
