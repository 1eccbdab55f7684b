import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { placementOf } from '../../../core/world/world.ts';
import type { Mount, Service } from '../elements.ts';

/** Where a mount or service is now: where the cluster manager started it, else at home. */
export function hostNow(
  element: Mount | Service,
  { managed, world }: ViewContext,
): { readonly serverId: ElementId; readonly runs: boolean } {
  const resource = managed.find((candidate) => candidate.elementIds.includes(element.id));
  if (!resource) return { serverId: element.serverId, runs: !world.failed.has(element.serverId) };
  const { startedOn } = placementOf(world, resource.id);
  const here = [element.serverId, ...element.standbyIds].find((id) => startedOn.includes(id));
  return { serverId: here ?? element.serverId, runs: here !== undefined };
}
