import { votesNeeded, type QuorumPolicy } from './quorumPolicy.ts';

/** What one node with or without a disk sees of the other nodes of its resource. Whole numbers of nodes. */
export interface DrbdBallot {
  /** Nodes with up-to-date disks: connected ones and this one. */
  readonly upToDate: number;
  /** Nodes with disks that are not up to date: connected ones and this one. */
  readonly present: number;
  /** Absent nodes whose disks are known to be outdated. */
  readonly outdated: number;
  /** Absent nodes that were not in the partition in which this node had quorum. */
  readonly quorumless: number;
  /** Absent nodes of which nothing is known. */
  readonly unknown: number;
  /** Diskless tie-breakers that are connected, and those that are absent. */
  readonly tieBreakers: number;
  readonly missingTieBreakers: number;
  readonly hadQuorum: boolean;
}

/**
 * DRBD 9 quorum of one node, as the kernel counts it (drbd_state.c, calc_quorum; drbd.conf(5), quorum). Absent nodes that
 * are all known to be outdated do not vote, so that the last one may go on; a fixed number and a least number of
 * up-to-date copies (quorum-minimum-redundancy) are wanted all the same. A tie is broken by diskless nodes only for a node
 * that had quorum until now, and then one up-to-date copy is enough.
 */
export function hasDrbdQuorum(ballot: DrbdBallot, policy: QuorumPolicy, leastCopies = 1): boolean {
  if (policy === 'off') return true;
  const { upToDate, present, outdated, quorumless } = ballot;
  const everybody = upToDate + present + outdated + quorumless + ballot.unknown;
  const silentMajority = outdated + quorumless + ballot.unknown >= votesNeeded(policy, everybody);
  const unknown = ballot.unknown + (silentMajority ? quorumless : 0);
  const voters = unknown > 0 ? everybody : upToDate + present;
  const quorumAt = votesNeeded(policy, voters);
  if (upToDate + present >= quorumAt && upToDate >= leastCopies) return true;
  const tieBroken = ballot.tieBreakers >= Math.floor((ballot.tieBreakers + ballot.missingTieBreakers) / 2) + 1;
  return voters % 2 === 0 && upToDate + present === quorumAt - 1 && upToDate >= 1 && tieBroken && ballot.hadQuorum;
}
