import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { isConnected } from '../common/index.ts';
import { countVotes, type Count } from './countVotes.ts';
import { QuorumDevice, type Cluster, type Member } from './elements.ts';
import type { ClusterState } from './facts.ts';
import { serversOf, type Partition } from './partitions.ts';
import { quorumOptions, type QuorumOptions } from './quorumOptions.ts';

/** The members of a cluster as they stand, for counting votes. */
export interface Assembly {
  readonly cluster: Cluster;
  readonly members: readonly Member[];
  readonly partitions: readonly Partition[];
  readonly before: ClusterState | undefined;
  readonly index: DesignIndex;
  readonly world: World;
}

/** What the count of all partitions gave, in their order, and what has to be remembered of it. */
export interface Poll extends Pick<ClusterState, 'waiting' | 'cameFrom' | 'expected'> {
  readonly counts: readonly Count[];
}

/** Counts the votes of each partition. */
export function countPartitions(assembly: Assembly): Poll {
  const { cluster, members, partitions, index, before } = assembly;
  const device = index.by(QuorumDevice, 'clusterId', cluster.id)[0];
  const winner = device && deviceWinner(device, assembly);
  const options = quorumOptions(cluster, index);
  const isComplete = (partition: Partition): boolean =>
    partition.length === members.length && (!device || !options.waitForAll || partition === winner);
  const waiting = whoWaits(assembly, isComplete);
  const cameFrom = partitions.map((partition) => sizeBefore(partition, before));
  const expected: Record<ElementId, number> = {};
  const counts = partitions.map((partition, at) => {
    const memberVotes = expectedVotes(partition, options, assembly);
    const present = sumVotes(partition);
    const count = countVotes({
      memberVotes,
      present,
      deviceVotes: device ? votesOfDevice(device, members) : 0,
      holdsDevice: partition === winner,
      seenAll: !partition.every((member) => waiting.includes(member.serverId)),
      holdsTieBreaker: holdsTieBreaker(partition, members, options),
      left: (cameFrom[at] ?? 0) - partition.length,
      options,
    });
    // The window of ten seconds has passed before the next event.
    const next = options.lastManStanding && count.quorate ? present : memberVotes;
    for (const { serverId } of partition) expected[serverId] = next;
    return count;
  });
  return { counts, waiting, cameFrom, expected };
}

/** Votes of a quorum device: one with ffsplit, those of all members but one with lms (corosync-qdevice(8)). */
export function votesOfDevice({ algorithm }: QuorumDevice, members: readonly Member[]): number {
  return algorithm === 'lms' ? Math.max(1, sumVotes(members) - 1) : 1;
}

/** Votes of members together. */
export function sumVotes(members: readonly Member[]): number {
  return members.reduce((sum, member) => sum + member.votes, 0);
}

/**
 * True if the member that decides between halves is in the partition. An odd number of votes has no halves, and without
 * wait_for_all Corosync leaves the tie-breaker off there.
 */
export function holdsTieBreaker(
  partition: readonly Member[],
  members: readonly Member[],
  { tieBreaker, waitForAll }: QuorumOptions,
): boolean {
  if (tieBreaker === undefined || (sumVotes(members) % 2 === 1 && !waitForAll)) return false;
  const nodeIds = members.map(({ nodeId }) => nodeId);
  const decisive = tieBreaker === 'lowest' ? Math.min(...nodeIds) : Math.max(...nodeIds);
  return partition.some(({ nodeId }) => nodeId === decisive);
}

/** Members that started and have not yet been in a partition with one that was there before, or with all. */
function whoWaits(
  { partitions, before }: Assembly,
  isComplete: (partition: Partition) => boolean,
): readonly ElementId[] {
  if (!before) return [];
  const isFresh = (serverId: ElementId): boolean =>
    !before.running.includes(serverId) || before.waiting.includes(serverId);
  return partitions.flatMap((partition) =>
    isComplete(partition) || !serversOf(partition).every(isFresh) ? [] : serversOf(partition),
  );
}

/** Members that the largest part of this partition was together with before; unchanged while nobody comes or goes. */
function sizeBefore(partition: Partition, before: ClusterState | undefined): number {
  if (!before) return partition.length;
  const here = serversOf(partition);
  const same = before.partitions.findIndex((other) => [...other].sort().join() === [...here].sort().join());
  if (same >= 0) return before.cameFrom[same] ?? here.length;
  const parents = before.partitions.filter((other) => other.some((id) => here.includes(id)));
  return Math.max(here.length, ...parents.map((parent) => parent.length));
}

/**
 * Votes of members that a partition expects. With last_man_standing those who have quorum pass on what they have counted
 * down to, and whoever joins adds to it; a member that starts expects all.
 */
function expectedVotes(partition: Partition, options: QuorumOptions, { members, before }: Assembly): number {
  const all = sumVotes(members);
  if (!options.lastManStanding || !before) return all;
  const quorate = partition.filter(({ serverId }) => before.quorate.includes(serverId));
  const known = (quorate.length > 0 ? quorate : partition).map(({ serverId }) => before.expected[serverId] ?? all);
  return Math.max(sumVotes(partition), ...known);
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
