import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Server } from '../../common/index.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';

/** A member of a cluster as the runbook speaks of it. */
export interface ClusterHost {
  readonly id: ElementId;
  readonly host: string;
}

/** The members in the order in which people run a script on all hosts. */
export function clusterHosts({ members }: ClusterPlan, index: DesignIndex): readonly ClusterHost[] {
  return index.all(Server).flatMap(({ id }) => {
    const member = members.find(({ member: { serverId } }) => serverId === id);
    return member ? [{ id, host: member.host }] : [];
  });
}

/** A line of shell that succeeds when Pacemaker runs on all these hosts and they see each other (crm_node(8)). */
export function allOnline(hosts: readonly ClusterHost[]): string {
  return hosts.map(({ host }) => `crm_node --list | grep ' ${host} member' >/dev/null`).join(' && ');
}

/** Waits until all members are in the cluster, and ends the script if they do not come. */
export function awaitMembers(hosts: readonly ClusterHost[], seconds: number): string {
  return `wait_for ${seconds} ${quoteShell(allOnline(hosts))} ||
  fail 'not all members are in the cluster: see crm_mon -1 and corosync-cfgtool -s'`;
}

/** The name of a secret or file of one cluster: with the cluster's own name where there are several. */
export function ownName(name: string, plan: ClusterPlan, folder: string): string {
  return folder === 'cluster' ? name : `${name}_${plan.name.replace(/[^A-Za-z0-9]/g, '_')}`;
}
