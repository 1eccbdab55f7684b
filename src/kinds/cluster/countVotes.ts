/** What votequorum counts of one partition of a cluster. Votes are whole numbers. */
export interface Ballot {
  /** Votes of all members together. */
  readonly memberVotes: number;
  readonly memberCount: number;
  /** Votes of the members in this partition. */
  readonly present: number;
  /** Votes of the quorum device, whoever holds them; 0 without one. */
  readonly deviceVotes: number;
  /** True if the device gave its votes to this partition. */
  readonly holdsDevice: boolean;
  /** True if some member here was in the cluster already, or all members are here (wait_for_all). */
  readonly seenAll: boolean;
}

/** Whether a partition has quorum, and the sum behind it. */
export interface Count {
  readonly quorate: boolean;
  readonly votes: number;
  readonly needed: number;
  readonly why: string;
}

/** True if `two_node` is in force: exactly two members and no quorum device (votequorum(5), corosync.conf as pcs makes it). */
export function isTwoNode(ballot: Pick<Ballot, 'memberCount' | 'deviceVotes'>): boolean {
  return ballot.memberCount === 2 && ballot.deviceVotes === 0;
}

/**
 * Counts as votequorum(5) does: quorum is half of the expected votes, rounded down, plus one. With `two_node` one vote
 * is enough, but after a start only once all members were seen (`wait_for_all`).
 */
export function countVotes(ballot: Ballot): Count {
  const votes = ballot.present + (ballot.holdsDevice ? ballot.deviceVotes : 0);
  if (isTwoNode(ballot)) {
    if (!ballot.seenAll) {
      return {
        quorate: false,
        votes,
        needed: 1,
        why: 'After a start it waits until it has seen the other (wait_for_all).',
      };
    }
    return { quorate: votes >= 1, votes, needed: 1, why: 'One vote of two is enough (two_node).' };
  }
  const expected = ballot.memberVotes + ballot.deviceVotes;
  const needed = Math.floor(expected / 2) + 1;
  const device = ballot.holdsDevice ? ', with the quorum device' : '';
  return {
    quorate: votes >= needed,
    votes,
    needed,
    why: `${votes} of ${expected} votes${device}; ${needed} are needed.`,
  };
}
