import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { awaitMembers, clusterHosts } from './clusterHosts.ts';
import { fenceTests, provenLine } from './fenceTests.ts';
import { heldServices } from './heldServices.ts';
import { heldUnits } from './heldUnits.ts';
import { placedLines } from './placedLines.ts';

/** How long the cluster may take to start everything, in seconds. */
const SETTLE = 900;

/** Waits until the cluster has done what it wants to do; the checks afterwards tell whether that was enough. */
export const SETTLE_COMMAND = `timeout ${SETTLE + 60} crm_resource --wait --timeout=${SETTLE}s || true`;

/**
 * Ends the maintenance on the first member, and sees that everything runs on members that may run it, but for the services
 * that are held.
 */
export function resourceSteps(plan: ClusterPlan, context: ViewContext): readonly RunbookStep[] {
  const { index } = context;
  const hosts = clusterHosts(plan, index);
  const held = heldUnits(plan);
  const ids = hosts.map(({ id }) => id);
  const common = { phase: 'resources' as const, hostIds: ids.slice(0, 1) };
  // The last member comes when all the others have joined the volume groups that the first has made.
  const atTheEnd = { ...common, hostIds: held.length > 0 ? ids.slice(-1) : ids.slice(0, 1) };
  const services = heldServices(plan, context);
  const resources = plan.units
    .flatMap((unit) => unit.resources)
    .filter(({ id }) => !services.some((service) => service.id === id));
  const places = placedLines(plan, resources, hosts, context);
  const elementIds = [plan.cluster.id];
  const proofs = fenceTests(plan, index).map(({ target, by }) =>
    provenLine(
      plan,
      target.host,
      `run ${PHASES.fencing.file} on ${by.host} first: nobody has seen that ${target.host} can be fenced`,
    ),
  );
  return [
    {
      ...common,
      place: 10,
      title: 'End the maintenance: the cluster starts what it manages',
      done: '[ "$(crm_attribute --type crm_config --name maintenance-mode --query --quiet --default false)" = false ]',
      run: `${awaitMembers(hosts, 300)}
${proofs.map((line) => `${line}\n`).join('')}crm_attribute --type crm_config --name maintenance-mode --delete
${SETTLE_COMMAND}`,
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
      title: 'See that everything runs',
      run: [SETTLE_COMMAND, 'crm_mon -1', ...places].join('\n'),
      elementIds: [...elementIds, ...new Set(resources.flatMap((resource) => resource.elementIds))],
    },
  ];
}
