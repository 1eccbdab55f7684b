import { sbdFiles } from './configs/sbdFiles.ts';
import type { ConfigFragment, ConfigLine } from '../../core/configs/configFragment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { cibXml } from './configs/cibXml.ts';
import { clusterPlans } from './configs/clusterPlans.ts';
import { constraintsOf } from './configs/constraints.ts';
import { corosyncConf } from './configs/corosyncConf.ts';
import { crmCommands } from './configs/crmCommands.ts';
import { dlmFiles } from './configs/dlmFiles.ts';
import { mkfsScript } from './configs/mkfsScript.ts';
import { o2cbFiles } from './configs/o2cbFiles.ts';
import { pcsScript } from './configs/pcsScript.ts';
import type { ClusterPlan } from './configs/planCluster.ts';
import { plannedFilesystems } from './configs/plannedFilesystems.ts';
import { reactorFiles } from './configs/reactorFiles.ts';
import { isReactor } from './managers.ts';

/** The files of the cluster's manager, and how its filesystems are made. */
export function configs(context: ViewContext): readonly ConfigFragment[] {
  return clusterPlans(context).flatMap(({ plan, folder }) => {
    const mkfs = mkfsScript(plannedFilesystems(plan, context));
    return [
      ...(isReactor(plan.cluster) ? reactorFiles(plan) : pacemakerFiles(plan, folder, context)),
      ...o2cbFiles(plan, context.index),
      ...(mkfs.length > 0 ? [{ ...file(`${folder}/mkfs.sh`, mkfs), executable: true }] : []),
    ];
  });
}

/** Corosync's file on each member, and the cluster as CIB and as commands of pcs and of crmsh. */
function pacemakerFiles(plan: ClusterPlan, folder: string, context: ViewContext): readonly ConfigFragment[] {
  const constraints = constraintsOf(plan, context.index, context.world);
  const corosync = corosyncConf(plan, context.index);
  return [
    ...plan.members.map(({ member }) => ({
      hostId: member.serverId,
      ...file('etc/corosync/corosync.conf', corosync),
    })),
    ...dlmFiles(plan),
    ...sbdFiles(plan, folder, context.index.design.targetOs),
    file(`${folder}/cib.xml`, cibXml(plan, constraints)),
    { ...file(`${folder}/pcs-setup.sh`, pcsScript(plan, constraints)), executable: true },
    file(`${folder}/crm-commands.txt`, crmCommands(plan, constraints)),
  ];
}

function file(path: string, lines: readonly ConfigLine[]): ConfigFragment {
  return { path, place: 0, lines, exclusive: true };
}
