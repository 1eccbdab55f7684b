import { expect, test } from 'vitest';
import { stepInGrid } from './stepInGrid.ts';

/** Two columns; the third line is a heading's gap lower and has one box: 0 1 / 2 3 / 4. */
const BOXES = [
  [0, 0],
  [100, 0],
  [0, 40],
  [100, 40],
  [0, 120],
].map(([left = 0, top = 0]) => ({ left, top, width: 90, height: 32 }));

test.each([
  [0, 'ArrowRight', 1],
  [1, 'ArrowRight', 2],
  [4, 'ArrowRight', 4],
  [0, 'ArrowLeft', 0],
  [2, 'ArrowLeft', 1],
  [1, 'ArrowDown', 3],
  [3, 'ArrowDown', 4],
  [4, 'ArrowDown', 4],
  [4, 'ArrowUp', 2],
  [3, 'ArrowUp', 1],
  [0, 'ArrowUp', 0],
  [3, 'Home', 0],
  [0, 'End', 4],
  [0, 'Enter', undefined],
])('from box %i, %s leads to %s', (at, key, expected) => {
  expect(stepInGrid(BOXES, at, key)).toBe(expected);
});

test('from nowhere nothing leads anywhere', () => {
  expect(stepInGrid(BOXES, -1, 'Home')).toBeUndefined();
});
