import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Replica } from './elements.ts';

/** Replicas of a resource that hold data; a tie-breaker has no disk and only votes (DRBD user's guide, quorum tie-breaker). */
export function diskfulReplicas(resourceId: ElementId, index: DesignIndex): readonly Replica[] {
  return index.by(Replica, 'resourceId', resourceId).filter((replica) => replica.role !== 'tie-breaker');
}
