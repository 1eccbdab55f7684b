import type { DeploymentPart } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { fenceSecrets } from './configs/fenceSecrets.ts';
import { planCluster } from './configs/planCluster.ts';
import { Cluster } from './elements.ts';

/** What the members of a cluster have to be told before it can start. */
export function deploy(context: ViewContext): DeploymentPart {
  const plans = context.index.all(Cluster).map((cluster) => planCluster(cluster, context));
  return { secrets: plans.flatMap(fenceSecrets) };
}
