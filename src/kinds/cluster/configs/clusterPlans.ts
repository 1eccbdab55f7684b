import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Cluster } from '../elements.ts';
import { planCluster, type ClusterPlan } from './planCluster.ts';

/** A cluster with members, and the folder of the bundle that its files are in. */
export interface PlacedPlan {
  readonly plan: ClusterPlan;
  readonly folder: string;
}

/**
 * All clusters that have members. Several get a folder each.
 *
 * @throws ConfigProblem as `planCluster` does.
 */
export function clusterPlans(context: ViewContext): readonly PlacedPlan[] {
  const plans = context.index.all(Cluster).map((cluster) => planCluster(cluster, context));
  const filled = plans.filter((plan) => plan.members.length > 0);
  return filled.map((plan) => ({ plan, folder: filled.length > 1 ? `cluster/${plan.name}` : 'cluster' }));
}
