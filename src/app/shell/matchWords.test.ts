import { expect, test } from 'vitest';
import { matchWords, rankEntry } from './matchWords.ts';

test('the beginning of a text fits better than its middle, and scattered words fit least', () => {
  const fits = ['data', 'disk', 'alice data'].map((search) => matchWords('Data Disk (alice)', search));
  expect(fits).toEqual([1, 0.8, 0.5]);
});

test('letters that are merely scattered do not fit', () => {
  expect(matchWords('DRBD, single-primary', 'big')).toBe(0);
});

test('what is called so comes before what is merely found by the word', () => {
  const found = rankEntry(['Insert a deployment…', '', 'template stamp add DRBD cluster'], 'drbd');
  expect(rankEntry(['Add DRBD resource', ''], 'drbd')).toBeGreaterThan(found);
  expect(found).toBeGreaterThan(0);
});

test('an element with exactly the searched name comes before an action that begins with it', () => {
  const action = rankEntry(['Kolab on its own address', ''], 'kolab');
  expect(rankEntry(['Kolab (cluster)', 'Service', 'Kolab'], ' kolab')).toBeGreaterThan(action);
  expect(action).toBeGreaterThan(0);
});
