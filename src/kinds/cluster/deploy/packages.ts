import type { PackageNeed, PackageSource, RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import { systemFamily, type SystemFamily } from '../../common/index.ts';
import { usesLocks } from '../configs/dlmFiles.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import type { FenceDevice } from '../elements.ts';
import { isReactor } from '../managers.ts';
import { clusterHosts } from './clusterHosts.ts';

/** Pacemaker, Corosync, the agents of resources, and the tool that administrators of the system know. */
const MANAGER: Readonly<Record<SystemFamily, readonly string[]>> = {
  debian: ['pacemaker', 'corosync', 'pcs'],
  'red-hat': ['pacemaker', 'corosync', 'pcs', 'resource-agents'],
  suse: ['pacemaker', 'corosync', 'crmsh', 'resource-agents'],
};

/** The lock manager's daemon; SUSE keeps its kernel module apart. */
const LOCKS: Readonly<Record<SystemFamily, readonly string[]>> = {
  debian: ['dlm-controld'],
  'red-hat': ['dlm'],
  suse: ['libdlm', 'dlm-kmp-default'],
};

/** The programs that fence agents call. */
const CALLED: Readonly<Partial<Record<FenceDevice['agent'], Readonly<Record<SystemFamily, string>>>>> = {
  fence_ipmilan: { debian: 'ipmitool', 'red-hat': 'ipmitool', suse: 'ipmitool' },
  fence_apc_snmp: { debian: 'snmp', 'red-hat': 'net-snmp-utils', suse: 'net-snmp' },
  fence_sbd: { debian: 'sbd', 'red-hat': 'sbd', suse: 'sbd' },
};

/**
 * Where systems keep the packages of clusters. The repositories of RHEL's add-ons are off at first, under names that differ
 * from release to release; `repositorySteps` switches them on. SLES has them in an extension of its own.
 */
const SOURCE: Readonly<Partial<Record<SystemFamily, PackageSource>>> = {
  'red-hat': {
    hint: 'Switch on the repository of the High Availability add-on, and of Resilient Storage for GFS2 (on RHEL with subscription-manager)',
    comes: `dnf -q repolist --all | grep -Eiq '(^|[-_])(highavailability|ha)([-_ ]|$)'`,
  },
  suse: { hint: 'Switch on the High Availability extension: SUSEConnect --list-extensions shows how' },
};

/** LINBIT's own repository has it for all systems. */
const REACTOR_SOURCE: PackageSource = {
  hint: 'LINBIT has drbd-reactor in its repositories for this system (Ubuntu: add-apt-repository ppa:linbit/linbit-drbd9-stack; else see https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/), and its sources at https://github.com/LINBIT/drbd-reactor',
};

/** What members and quorum servers need. */
export function packages(plan: ClusterPlan, index: DesignIndex): readonly PackageNeed[] {
  const { cluster, device } = plan;
  const { targetOs } = index.design;
  const family = systemFamily(targetOs);
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const told = SOURCE[family];
  const source = told ? { source: told } : {};
  if (isReactor(cluster)) {
    const agents = family === 'debian' ? resourceAgents(targetOs) : ['resource-agents', 'psmisc'];
    return [
      { hostIds, packages: ['drbd-reactor'], source: REACTOR_SOURCE, elementIds: [cluster.id] },
      // No step switches on a repository for the agents alone.
      { hostIds, packages: agents, ...(told ? { source: { hint: told.hint } } : {}), elementIds: [cluster.id] },
    ];
  }
  return [
    { hostIds, packages: [...MANAGER[family], ...resourceAgents(targetOs)], ...source, elementIds: [cluster.id] },
    ...(usesLocks(plan) ? [{ hostIds, packages: LOCKS[family], ...source, elementIds: [cluster.id] }] : []),
    ...(cluster.fencing === 'off' ? [] : plan.fences).map(({ device: fence }) => ({
      hostIds,
      packages: [...fenceAgents(fence.agent, targetOs), ...[CALLED[fence.agent]?.[family] ?? []].flat()],
      ...source,
      elementIds: [fence.id],
    })),
    ...(device
      ? [
          { hostIds, packages: ['corosync-qdevice'], ...source, elementIds: [device.id] },
          { hostIds: [device.serverId], packages: ['corosync-qnetd'], ...source, elementIds: [device.id] },
        ]
      : []),
  ];
}

/** Ubuntu keeps the agents that it supports apart from the others. */
function resourceAgents(targetOs: TargetOs): readonly string[] {
  // Filesystem calls fuser, which no package of theirs brings along.
  if (targetOs.startsWith('ubuntu-')) return ['resource-agents-base', 'resource-agents-extra', 'psmisc'];
  return targetOs.startsWith('debian-') ? ['resource-agents', 'psmisc'] : [];
}

/** RHEL has a package for each agent, Ubuntu two packages, the others one. */
function fenceAgents(agent: FenceDevice['agent'], targetOs: TargetOs): readonly string[] {
  if (targetOs.startsWith('ubuntu-')) return ['fence-agents-base', 'fence-agents-extra'];
  return targetOs.startsWith('el-')
    ? [agent.replace('fence_', 'fence-agents-').replaceAll('_', '-')]
    : ['fence-agents'];
}

/** RHEL and what is built like it have the cluster's packages in repositories that are off at first. */
export function repositorySteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  if (systemFamily(index.design.targetOs) !== 'red-hat' || isReactor(plan.cluster)) return [];
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const { device } = plan;
  return [
    {
      phase: 'packages',
      place: -20,
      title: 'Switch on the repositories of the High Availability and Resilient Storage add-ons',
      hostIds: [...hostIds, ...(device ? [device.serverId] : [])],
      done: 'rpm -q pacemaker corosync || dnf -q list --available pacemaker',
      // AlmaLinux and Rocky Linux name them differently from release to release; RHEL wants subscription-manager(8).
      run: `dnf install -y 'dnf-command(config-manager)'
for repository in highavailability ha resilientstorage resilient-storage; do
  dnf config-manager --set-enabled "$repository" || true
done
dnf -q list pacemaker >/dev/null ||
  fail 'dnf knows no pacemaker: switch on the repository of the High Availability add-on (on RHEL with subscription-manager)'`,
      elementIds: [plan.cluster.id],
    },
  ];
}
