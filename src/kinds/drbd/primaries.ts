import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import type { Resource } from './elements.ts';
import { managedIdOf, resourceFacts } from './facts.ts';

/** True if a cluster manager decides the roles of the resource in this world. */
export function isManaged(resource: Resource, world: World): boolean {
  return world.placements.has(managedIdOf(resource));
}

/** Servers that are primary for the resource now: as the cluster manager placed it, else as it was set by hand. */
export function primariesOf(resource: Resource, world: World): readonly ElementId[] {
  const placement = world.placements.get(managedIdOf(resource));
  const primaries = placement ? placement.promotedOn : (resourceFacts(world, resource.id)?.primaries ?? []);
  return primaries.filter((serverId) => !world.failed.has(serverId));
}
