import type { ResourceManager } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Cluster, Member } from './elements.ts';

/** The clusters as managers of what runs on their members. */
export function managers(index: DesignIndex): readonly ResourceManager[] {
  return index.all(Cluster).map((cluster) => ({
    elementId: cluster.id,
    serverIds: index.by(Member, 'clusterId', cluster.id).map(({ serverId }) => serverId),
    decidesBy: isReactor(cluster) ? 'data' : 'votes',
  }));
}

/** True if drbd-reactor manages the cluster, false if Pacemaker does. */
export function isReactor(cluster: Cluster): boolean {
  return cluster.manager === 'drbd-reactor';
}
