import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { ElementId } from '../../core/model/element.ts';
import { placementOf, type World } from '../../core/world/world.ts';
import { managedOnAny } from './units.ts';

/**
 * How much a server counts for priority-fencing-delay: one for each resource that runs there, one more for each that is
 * promoted there (Pacemaker Explained, priority-fencing-delay; every resource is written with priority 1).
 */
export function nodePriority(serverId: ElementId, managed: readonly ManagedResource[], world: World): number {
  return managedOnAny([serverId], managed).reduce((sum, { id }) => {
    const { startedOn, promotedOn } = placementOf(world, id);
    return sum + Number(startedOn.includes(serverId)) + Number(promotedOn.includes(serverId));
  }, 0);
}
