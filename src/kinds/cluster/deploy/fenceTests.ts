import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { NEEDS_TARGET } from '../needsTarget.ts';
import { clusterHosts, type ClusterHost } from './clusterHosts.ts';
import { fenceProof } from './fenceProof.ts';

/** A member that is fenced once, before anything depends on it. */
export interface FenceTest {
  readonly target: ClusterHost;
  readonly by: ClusterHost;
  /** Members that have to have been fenced before: two that fence each other at the same time are both gone. */
  readonly after: readonly ClusterHost[];
}

/** An attribute of members in the cluster's configuration: by which devices, in short, the runbook has had them fenced. */
export const PROVEN = 'fencing-proven';

/** Who fences whom: the first member all others, one after the other, then the second one the first. */
export function fenceTests(plan: ClusterPlan, index: DesignIndex): readonly FenceTest[] {
  if (plan.cluster.fencing === 'off') return [];
  const [first, ...rest] = clusterHosts(plan, index);
  const fences = plan.fences.filter(({ device }) => !NEEDS_TARGET.has(device.agent));
  const isFenced = ({ host }: ClusterHost): boolean => fences.some((fence) => fence.hosts.includes(host));
  const [second] = rest;
  const others = rest.filter(isFenced);
  return [
    ...(first ? others.map((target) => ({ target, by: first, after: [] })) : []),
    ...(first && second && isFenced(first) ? [{ target: first, by: second, after: others.slice(0, 1) }] : []),
  ];
}

/** A line of shell that fails, with what to do, unless the member was fenced by the devices that it has now. */
export function provenLine(plan: ClusterPlan, host: string, fault: string): string {
  return `[ "$(crm_attribute --node ${host} --name ${PROVEN} --query --quiet 2>/dev/null)" = ${fenceProof(plan, host).digest} ] ||
  fail '${fault}'`;
}
