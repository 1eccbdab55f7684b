import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import { placementOf, type World } from '../../../core/world/world.ts';
import type { ClusterHost } from './clusterHosts.ts';

/** Lines of shell that succeed where the resources run on the members on which the design has them in this world. */
export function placementTests(
  resources: readonly ManagedResource[],
  hosts: readonly ClusterHost[],
  world: World,
): readonly string[] {
  return resources.flatMap(({ id }) => {
    const { startedOn, promotedOn } = placementOf(world, id);
    return hosts.flatMap((host) => {
      if (promotedOn.includes(host.id)) return [runsOn(id, `${host.host} +(Promoted|Master)`)];
      return startedOn.includes(host.id) ? [runsOn(id, host.host)] : [];
    });
  });
}

/** crm_resource(8) tells the hosts of a resource one a line. */
function runsOn(id: string, pattern: string): string {
  return `crm_resource --resource ${id} --locate 2>/dev/null | grep -E ' ${pattern}( |$)' >/dev/null`;
}
