import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Replica } from '../elements.ts';

/** The replica of a resource on a server; of several, the one that is meant to be primary. */
export function replicaOn(serverId: ElementId, resourceId: ElementId, index: DesignIndex): Replica | undefined {
  const replicas = index.by(Replica, 'resourceId', resourceId).filter((replica) => replica.serverId === serverId);
  return replicas.find((replica) => replica.role === 'primary') ?? replicas[0];
}
