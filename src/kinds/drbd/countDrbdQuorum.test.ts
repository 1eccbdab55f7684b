import { expect, test } from 'vitest';
import { hasDrbdQuorum, type DrbdBallot } from './countDrbdQuorum.ts';

const ALONE: DrbdBallot = {
  upToDate: 1,
  present: 0,
  outdated: 0,
  quorumless: 0,
  unknown: 0,
  tieBreakers: 0,
  missingTieBreakers: 0,
  hadQuorum: true,
};

// drbd_state.c, calc_quorum; DRBD user's guide, quorum and tie-breaker.
test.each<[string, Partial<DrbdBallot>, boolean]>([
  ['two disks, both here', { upToDate: 2 }, true],
  ['two disks, link cut, no third node', { unknown: 1 }, false],
  ['two disks, link cut, tie-breaker in reach', { unknown: 1, tieBreakers: 1 }, true],
  ['two disks, both the peer and the tie-breaker gone', { unknown: 1, missingTieBreakers: 1 }, false],
  ['back with the tie-breaker only, after quorum was lost', { unknown: 1, tieBreakers: 1, hadQuorum: false }, false],
  ['two disks, the peer is known to be outdated', { outdated: 1 }, true],
  ['three disks, one gone', { upToDate: 2, unknown: 1 }, true],
  ['three disks, alone', { unknown: 2 }, false],
  ['three disks, alone, both others outdated: last man standing', { outdated: 2 }, true],
  ['three disks, one outdated, one unknown', { outdated: 1, unknown: 1 }, false],
  ['three disks, two here but none up to date', { upToDate: 0, present: 2, unknown: 1 }, false],
  ['four disks, half here, tie-breaker in reach', { upToDate: 2, unknown: 2, tieBreakers: 1 }, true],
  ['four disks, half here, no tie-breaker', { upToDate: 2, unknown: 2 }, false],
])('%s', (_, change, expected) => {
  expect(hasDrbdQuorum({ ...ALONE, ...change }, 'majority')).toBe(expected);
});

test('without the option nobody counts', () => {
  expect(hasDrbdQuorum({ ...ALONE, unknown: 5 }, 'off')).toBe(true);
});

test('"all" wants everybody', () => {
  expect(hasDrbdQuorum({ ...ALONE, upToDate: 2, unknown: 1 }, 'all')).toBe(false);
  expect(hasDrbdQuorum({ ...ALONE, upToDate: 3 }, 'all')).toBe(true);
});

test.each<[string, Partial<DrbdBallot>, number, boolean]>([
  ['two of three here', { upToDate: 2, unknown: 1 }, 2, true],
  ['one of three here', { unknown: 2 }, 2, false],
  ['the last man does not stand, though the others are outdated', { outdated: 2 }, 2, false],
  ['one is enough for those who ask for one', { unknown: 2 }, 1, true],
  ['two disks, link cut, tie-breaker in reach', { unknown: 1, tieBreakers: 1 }, 2, true],
])('a number: %s', (_, change, policy, expected) => {
  expect(hasDrbdQuorum({ ...ALONE, ...change }, policy)).toBe(expected);
});

test.each<[string, Partial<DrbdBallot>, number, boolean]>([
  ['two copies of three', { upToDate: 2, unknown: 1 }, 2, true],
  ['one copy and one that catches up', { upToDate: 1, present: 1, unknown: 1 }, 2, false],
  ['one copy and one that catches up, where one is enough', { upToDate: 1, present: 1, unknown: 1 }, 1, true],
  ['the last man does not stand', { outdated: 2 }, 2, false],
  ['a tie is broken with one copy', { unknown: 1, tieBreakers: 1 }, 2, true],
])('least copies: %s', (_, change, leastCopies, expected) => {
  expect(hasDrbdQuorum({ ...ALONE, ...change }, 'majority', leastCopies)).toBe(expected);
});
