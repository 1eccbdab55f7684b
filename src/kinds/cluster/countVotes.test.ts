import { expect, test } from 'vitest';
import { countVotes, type Ballot } from './countVotes.ts';

const ballot = (change: Partial<Ballot>): Ballot => ({
  memberVotes: 3,
  memberCount: 3,
  present: 3,
  deviceVotes: 0,
  holdsDevice: false,
  seenAll: true,
  ...change,
});

test.each([
  { expected: 2, needed: 1, what: 'two_node' },
  { expected: 3, needed: 2, what: 'three members' },
  { expected: 4, needed: 3, what: 'four members' },
  { expected: 5, needed: 3, what: 'five members' },
  { expected: 6, needed: 4, what: 'six members' },
])('$expected votes need $needed ($what)', ({ expected, needed }) => {
  expect(countVotes(ballot({ memberVotes: expected, memberCount: expected, present: expected })).needed).toBe(needed);
});

// votequorum(5) and what real corosync daemons did in partitions.
test.each<[string, Partial<Ballot>, boolean]>([
  ['two members, the other gone', { memberVotes: 2, memberCount: 2, present: 1 }, true],
  ['two members, one boots alone', { memberVotes: 2, memberCount: 2, present: 1, seenAll: false }, false],
  ['two of three', { present: 2 }, true],
  ['one of three', { present: 1 }, false],
  ['half of four', { memberVotes: 4, memberCount: 4, present: 2 }, false],
  [
    'half of four with ffsplit',
    { memberVotes: 4, memberCount: 4, present: 2, deviceVotes: 1, holdsDevice: true },
    true,
  ],
  ['half of four without the vote of ffsplit', { memberVotes: 4, memberCount: 4, present: 2, deviceVotes: 1 }, false],
  [
    'two members, one with ffsplit',
    { memberVotes: 2, memberCount: 2, present: 1, deviceVotes: 1, holdsDevice: true },
    true,
  ],
  [
    'two members with a device, one without its vote',
    { memberVotes: 2, memberCount: 2, present: 1, deviceVotes: 1 },
    false,
  ],
  ['last of four with lms', { memberVotes: 4, memberCount: 4, present: 1, deviceVotes: 3, holdsDevice: true }, true],
  ['three of four that lms does not see', { memberVotes: 4, memberCount: 4, present: 3, deviceVotes: 3 }, false],
])('%s', (_, change, quorate) => {
  expect(countVotes(ballot(change)).quorate).toBe(quorate);
});
