import { REMEMBER_PLACE, rememberDeployed, rememberSteps } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { isManaged, serversOf, withDisk } from './resourceHosts.ts';

/** What hosts remember a resource by when it is in service: a manager has it, or people do, on whichever host. */
export function resourceThing(name: string): string {
  return `DRBD ${name}`;
}

/** Lets the servers of a resource remember that it is in service, also those to which a later design may move its home. */
export function rememberResource(plan: ResourcePlan, context: ViewContext): readonly RunbookStep[] {
  const { name, resource, replicas } = plan;
  const withData = serversOf(withDisk(plan));
  const elementIds = [resource.id];
  if (!isManaged(plan, context)) {
    const title = `Remember that ${name} was filled`;
    return [rememberWhenGood(plan, { title, hostIds: withData, thing: resourceThing(name), elementIds })];
  }
  const left = serversOf(replicas).filter((id) => withData.includes(id) || managerOn(id, context.managers));
  return rememberSteps({
    phase: 'cluster',
    title: `Leave the resource ${name} to the cluster from now on`,
    hostIds: left,
    things: [resourceThing(name)],
    elementIds,
  });
}

interface Remembered extends Pick<RunbookStep, 'title' | 'hostIds' | 'elementIds'> {
  readonly thing: string;
}

/** Without a manager no later script runs everywhere: a host that was before the home in this one remembers nothing yet. */
export function rememberWhenGood({ name }: ResourcePlan, { thing, ...step }: Remembered): RunbookStep {
  return {
    ...step,
    phase: 'shared-storage',
    place: REMEMBER_PLACE,
    run: `! drbdadm dstate ${name} | grep UpToDate >/dev/null || ${rememberDeployed(thing)}`,
  };
}
