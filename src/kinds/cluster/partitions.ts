import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { isLinked } from '../common/index.ts';
import type { Cluster, Member } from './elements.ts';

/** A set of running members that hear each other, in the order of their node ids. */
export type Partition = readonly [Member, ...Member[]];

/** Splits the running members into those that still hear each other over a ring; largest first, then lowest node id. */
export function findPartitions(
  cluster: Cluster,
  members: readonly Member[],
  index: DesignIndex,
  world: World,
): readonly Partition[] {
  const rest = members.filter((member) => !world.failed.has(member.serverId)).sort((a, b) => a.nodeId - b.nodeId);
  const hears = (a: Member, b: Member): boolean =>
    isLinked({ between: [a.serverId, b.serverId], networkIds: cluster.ringNetworkIds }, index, world);
  const partitions: Partition[] = [];
  for (let first = rest.shift(); first; first = rest.shift()) {
    const partition: [Member, ...Member[]] = [first];
    for (let at = 0; at < partition.length; at += 1) {
      const heard = rest.filter((member) => partition.some((known) => hears(known, member)));
      partition.push(...heard);
      for (const member of heard) rest.splice(rest.indexOf(member), 1);
    }
    partitions.push(partition.sort((a, b) => a.nodeId - b.nodeId));
  }
  return partitions.sort((a, b) => b.length - a.length || a[0].nodeId - b[0].nodeId);
}

/** Servers of a partition. */
export function serversOf(partition: readonly Member[]): readonly ElementId[] {
  return partition.map((member) => member.serverId);
}
