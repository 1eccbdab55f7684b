import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { placementOf } from '../../../core/world/world.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { awaitMembers, clusterHosts } from './clusterHosts.ts';
import { heldUnits } from './heldUnits.ts';

/** How long the cluster may take to start everything, in seconds. */
const SETTLE = 900;

/** Ends the maintenance on the first member, and sees that everything runs where the design has it. */
export function resourceSteps(plan: ClusterPlan, { index, world }: ViewContext): readonly RunbookStep[] {
  const hosts = clusterHosts(plan, index);
  const held = heldUnits(plan);
  const ids = hosts.map(({ id }) => id);
  const common = { phase: 'resources' as const, hostIds: ids.slice(0, 1) };
  // The last member comes when all the others have joined the volume groups that the first has made.
  const atTheEnd = { ...common, hostIds: held.length > 0 ? ids.slice(-1) : ids.slice(0, 1) };
  const resources = plan.units.flatMap((unit) => unit.resources);
  const places = resources.flatMap(({ id }) => {
    const { startedOn, promotedOn } = placementOf(world, id);
    return hosts.flatMap((host) => {
      if (promotedOn.includes(host.id)) return [runsOn(id, `${host.host} +(Promoted|Master)`)];
      return startedOn.includes(host.id) ? [runsOn(id, host.host)] : [];
    });
  });
  const settle = `timeout ${SETTLE + 60} crm_resource --wait --timeout=${SETTLE}s || true`;
  const elementIds = [plan.cluster.id];
  return [
    {
      ...common,
      place: 10,
      title: 'End the maintenance: the cluster starts what it manages',
      done: '[ "$(crm_attribute --type crm_config --name maintenance-mode --query --quiet --default false)" = false ]',
      run: `${awaitMembers(hosts, 300)}
crm_attribute --type crm_config --name maintenance-mode --delete
${settle}`,
      elementIds,
    },
    ...held.map((unit) => ({
      ...atTheEnd,
      place: 70,
      title: `Let the cluster activate the volume group of ${unit}`,
      done: `! crm_resource --resource ${unit}-clone --meta --get-parameter target-role | grep -x Stopped >/dev/null`,
      run: `crm_resource --resource ${unit}-clone --meta --delete-parameter target-role`,
      elementIds,
    })),
    {
      ...atTheEnd,
      place: 90,
      title: 'See that everything runs where the design has it',
      run: `${settle}
crm_mon -1`,
      ...(places.length > 0 ? { check: places.join(' &&\n') } : {}),
      elementIds: [...elementIds, ...new Set(resources.flatMap((resource) => resource.elementIds))],
    },
  ];
}

/** crm_resource(8) tells the hosts of a resource one a line. */
function runsOn(id: string, pattern: string): string {
  return `crm_resource --resource ${id} --locate 2>/dev/null | grep -E ' ${pattern}( |$)' >/dev/null`;
}
