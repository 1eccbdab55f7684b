import { linesOf, type ConfigFragment } from '../../core/configs/configFragment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { ElementId } from '../../core/model/element.ts';
import { LVM_FILE, LVM_PLACE } from '../common/index.ts';
import { globalCommon, MAIN_FILE } from './configs/commonFiles.ts';
import { groupScripts } from './configs/groupScript.ts';
import { lvmFilter } from './configs/lvmFilter.ts';
import { sharedPeerStatements } from './configs/netLines.ts';
import { planResource, type ResourcePlan } from './configs/planResource.ts';
import { resourceFile } from './configs/resourceFile.ts';
import { verifyCron } from './configs/verifyCron.ts';
import { Resource } from './elements.ts';

/** DRBD's files, the same on all hosts that share resources, also by way of others (drbd.conf(5)). */
export function configs(context: ViewContext): readonly ConfigFragment[] {
  const plans = context.index.all(Resource).map((resource) => planResource(resource, context));
  const hostIds = new Set(plans.flatMap((plan) => plan.replicas.map(({ replica }) => replica.serverId)));
  const old = plans.some(({ resource }) => resource.generation === '8.4');
  return [
    ...[...hostIds].flatMap((hostId) => hostFiles(hostId, plans, context)),
    ...plans
      .flatMap((plan) => groupScripts(plan, context.index))
      .map((script) => ({ ...script, place: 0, exclusive: true, executable: true })),
    ...(old ? [{ path: 'drbd-version', place: 0, lines: linesOf('8.4.11'), exclusive: true }] : []),
  ];
}

function hostFiles(
  hostId: ElementId,
  plans: readonly ResourcePlan[],
  { index }: ViewContext,
): readonly ConfigFragment[] {
  const here = plansAround(hostId, plans);
  const own = here.flatMap((plan) => plan.replicas).filter(({ replica }) => replica.serverId === hostId);
  const lvm = lvmFilter(own, index.design.targetOs);
  const common = sharedPeerStatements(here.map(({ resource }) => resource));
  const cron = verifyCron(hostId, here);
  const file = (path: string, lines: ConfigFragment['lines']): ConfigFragment => {
    return { hostId, path, place: 0, lines, exclusive: true };
  };
  return [
    file('etc/drbd.conf', MAIN_FILE),
    file('etc/drbd.d/global_common.conf', globalCommon(here.map(({ resource }) => resource))),
    ...here.map((plan) => file(`etc/drbd.d/${plan.name}.res`, resourceFile(plan, common))),
    ...(cron.length === 0 ? [] : [file('etc/cron.d/drbd-verify', cron)]),
    ...(lvm.length === 0 ? [] : [{ hostId, path: LVM_FILE, place: LVM_PLACE.devices, lines: lvm }]),
  ];
}

/** The resources of the host, and those that its partners have with others. */
function plansAround(hostId: ElementId, plans: readonly ResourcePlan[]): readonly ResourcePlan[] {
  const hosts = new Set([hostId]);
  for (let before = 0; before < hosts.size;) {
    before = hosts.size;
    for (const { replicas } of plans) {
      const serverIds = replicas.map(({ replica }) => replica.serverId);
      if (serverIds.some((id) => hosts.has(id))) serverIds.forEach((id) => hosts.add(id));
    }
  }
  return plans.filter(({ replicas }) => replicas.some(({ replica }) => hosts.has(replica.serverId)));
}
