import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { isConnected } from '../common/index.ts';
import { countVotes, type Count } from './countVotes.ts';
import { QuorumDevice, type Cluster, type Member } from './elements.ts';
import type { Partition } from './partitions.ts';

/** The members of a cluster as they stand, for counting votes. */
export interface Assembly {
  readonly cluster: Cluster;
  readonly members: readonly Member[];
  readonly partitions: readonly Partition[];
  /** Members that have not seen the others since they started. */
  readonly waiting: readonly ElementId[];
  readonly index: DesignIndex;
  readonly world: World;
}

/** The count of each partition, in their order. */
export function countPartitions(assembly: Assembly): readonly Count[] {
  const { cluster, members, partitions, waiting, index } = assembly;
  const device = index.by(QuorumDevice, 'clusterId', cluster.id)[0];
  const winner = device && deviceWinner(device, assembly);
  const deviceVotes = device ? (device.algorithm === 'lms' ? Math.max(1, members.length - 1) : 1) : 0;
  return partitions.map((partition) =>
    countVotes({
      memberVotes: sumVotes(members),
      memberCount: members.length,
      present: sumVotes(partition),
      deviceVotes,
      holdsDevice: partition === winner,
      seenAll: partition.length === members.length || partition.some((member) => !waiting.includes(member.serverId)),
    }),
  );
}

/**
 * The partition that the device votes for: of those that reach it the largest, then the one with the lowest node id
 * (corosync-qdevice(8), ffsplit and lms, tie_breaker).
 */
function deviceWinner(device: QuorumDevice, { partitions, index, world }: Assembly): Partition | undefined {
  if (world.failed.has(device.id)) return undefined;
  const wiring = { index, failed: world.failed };
  return partitions.find((partition) =>
    partition.some((member) => isConnected(wiring, member.serverId, device.serverId)),
  );
}

function sumVotes(members: readonly Member[]): number {
  return members.reduce((sum, member) => sum + member.votes, 0);
}
