import { expect, test } from 'vitest';
import { countVotes, type Ballot } from './countVotes.ts';

const ballot = (change: Partial<Ballot>): Ballot => ({
  memberVotes: 3,
  present: 3,
  deviceVotes: 0,
  holdsDevice: false,
  seenAll: true,
  holdsTieBreaker: false,
  left: 0,
  options: { twoNode: false, waitForAll: false },
  ...change,
});

const twoNode = { twoNode: true, waitForAll: true };
const alone = { twoNode: false, waitForAll: false };
const half = { memberVotes: 4, present: 2, left: 2 };

test.each([
  { expected: 2, needed: 1, what: 'two_node' },
  { expected: 3, needed: 2, what: 'three members' },
  { expected: 4, needed: 3, what: 'four members' },
  { expected: 5, needed: 3, what: 'five members' },
  { expected: 6, needed: 4, what: 'six members' },
])('$expected votes need $needed ($what)', ({ expected, needed }) => {
  expect(
    countVotes(ballot({ memberVotes: expected, present: expected, options: expected === 2 ? twoNode : alone })).needed,
  ).toBe(needed);
});

// votequorum(5) and what real corosync daemons did in partitions.
test.each<[string, Partial<Ballot>, boolean]>([
  ['two members, the other gone', { memberVotes: 2, present: 1, options: twoNode }, true],
  ['two members, one boots alone', { memberVotes: 2, present: 1, seenAll: false, options: twoNode }, false],
  ['two of three', { present: 2 }, true],
  ['one of three', { present: 1 }, false],
  ['half of four', { memberVotes: 4, present: 2 }, false],
  ['half of four with ffsplit', { memberVotes: 4, present: 2, deviceVotes: 1, holdsDevice: true }, true],
  ['half of four without the vote of ffsplit', { memberVotes: 4, present: 2, deviceVotes: 1 }, false],
  ['two members, one with ffsplit', { memberVotes: 2, present: 1, deviceVotes: 1, holdsDevice: true }, true],
  ['two members with a device, one without its vote', { memberVotes: 2, present: 1, deviceVotes: 1 }, false],
  ['last of four with lms', { memberVotes: 4, present: 1, deviceVotes: 3, holdsDevice: true }, true],
  ['three of four that lms does not see', { memberVotes: 4, present: 3, deviceVotes: 3 }, false],
  [
    'two members that do not wait, one boots alone',
    { memberVotes: 2, present: 1, seenAll: false, options: { ...twoNode, waitForAll: false } },
    true,
  ],
  [
    'two of three that wait, after a start',
    { present: 2, seenAll: false, options: { twoNode: false, waitForAll: true } },
    false,
  ],
  ['the half with the lowest node id', { ...half, holdsTieBreaker: true }, true],
  ['the other half', half, false],
  ['less than half with the lowest node id', { ...half, present: 1, left: 3, holdsTieBreaker: true }, false],
  [
    'two of five with the lowest node id, while three go on',
    { memberVotes: 5, present: 2, left: 3, holdsTieBreaker: true },
    false,
  ],
  ['two of five after two losses, one by one', { memberVotes: 5, present: 2, left: 1, holdsTieBreaker: true }, true],
  ['one of two with the lowest node id', { memberVotes: 2, present: 1, left: 1, holdsTieBreaker: true }, true],
])('%s', (_, change, quorate) => {
  expect(countVotes(ballot(change)).quorate).toBe(quorate);
});
