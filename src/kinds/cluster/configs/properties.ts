import type { Cluster } from '../elements.ts';

/** Cluster properties that differ from what the cluster makes of itself (Pacemaker Explained, cluster options). */
export function propertiesOf(cluster: Cluster): Readonly<Record<string, string>> {
  return {
    'stonith-enabled': cluster.fencing === 'on' ? 'true' : 'false',
    'no-quorum-policy': cluster.noQuorumPolicy,
  };
}
