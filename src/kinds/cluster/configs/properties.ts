import type { Cluster } from '../elements.ts';
import type { ClusterPlan } from './planCluster.ts';

/**
 * Cluster properties that differ from what the cluster makes of itself (Pacemaker Explained, cluster options). SBD without
 * disks takes a lost server for reset after `stonith-watchdog-timeout`.
 */
export function propertiesOf({ cluster, sbd }: ClusterPlan): Readonly<Record<string, string>> {
  return {
    'stonith-enabled': cluster.fencing === 'on' ? 'true' : 'false',
    'no-quorum-policy': cluster.noQuorumPolicy,
    ...(cluster.priorityDelay === undefined ? {} : { 'priority-fencing-delay': `${cluster.priorityDelay}s` }),
    ...(sbd ? { 'stonith-timeout': `${sbd.timings.fencing}s` } : {}),
    ...(sbd?.disks.length === 0 ? { 'stonith-watchdog-timeout': `${sbd.timings.wait}s` } : {}),
  };
}

/**
 * Meta attributes of all resources that say nothing else. With priority-fencing-delay every resource counts, so that the
 * server that runs more of them is the busier one.
 */
export function resourceDefaults(cluster: Cluster): Readonly<Record<string, string>> {
  return {
    ...(cluster.priorityDelay === undefined ? {} : { priority: '1' }),
    'resource-stickiness': String(cluster.stickiness),
  };
}

/** Meta attributes of a fence device: where it runs says nothing about how busy a server is. */
export function fenceMeta(cluster: Cluster): Readonly<Record<string, string>> {
  return cluster.priorityDelay === undefined ? {} : { priority: '0' };
}

/** Values as words "name=value" for pcs(8) and crm(8), sorted. */
export function assignments(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
}
