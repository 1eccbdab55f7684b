import type { QuorumOptions } from './quorumOptions.ts';

/** What votequorum counts of one partition of a cluster. Votes are whole numbers. */
export interface Ballot {
  /** Votes of all members together, or what last_man_standing has left of them. */
  readonly memberVotes: number;
  /** Votes of the members in this partition. */
  readonly present: number;
  /** Votes of the quorum device, whoever holds them; 0 without one. */
  readonly deviceVotes: number;
  /** True if the device gave its votes to this partition. */
  readonly holdsDevice: boolean;
  /** True if some member here was in the cluster already, or all members are here (wait_for_all). */
  readonly seenAll: boolean;
  /** True if the member that decides between halves is here (auto_tie_breaker). */
  readonly holdsTieBreaker: boolean;
  /** Members that were in the partition before its last change, and are not in it now. */
  readonly left: number;
  readonly options: Pick<QuorumOptions, 'twoNode' | 'waitForAll'>;
}

/** Whether a partition has quorum, and the sum behind it. */
export interface Count {
  readonly quorate: boolean;
  readonly votes: number;
  readonly needed: number;
  readonly why: string;
}

/**
 * Counts as votequorum(5) does: quorum is half of the expected votes, rounded down, plus one. With `two_node` one vote
 * is enough. With `wait_for_all` nothing is enough after a start until all members were seen. Exactly half of the votes
 * is enough for the tie-breaker, unless those who left could have quorum without it.
 */
export function countVotes(ballot: Ballot): Count {
  const { present, deviceVotes, holdsDevice, options } = ballot;
  const votes = present + (holdsDevice ? deviceVotes : 0);
  const expected = ballot.memberVotes + deviceVotes;
  const needed = options.twoNode ? 1 : Math.floor(expected / 2) + 1;
  if (options.waitForAll && !ballot.seenAll) {
    const others = options.twoNode ? 'the other' : 'all others';
    return { quorate: false, votes, needed, why: `After a start it waits until it has seen ${others} (wait_for_all).` };
  }
  if (options.twoNode) {
    return { quorate: votes >= 1, votes, needed, why: 'One vote of two is enough (two_node).' };
  }
  const breaksTie = ballot.holdsTieBreaker && votes === Math.floor(expected / 2) && ballot.left < needed;
  const device = holdsDevice ? ', with the quorum device' : '';
  const why = breaksTie
    ? `${votes} of ${expected} votes, and the node id that breaks ties (auto_tie_breaker).`
    : `${votes} of ${expected} votes${device}; ${needed} are needed.`;
  return { quorate: votes >= needed || breaksTie, votes, needed, why };
}
