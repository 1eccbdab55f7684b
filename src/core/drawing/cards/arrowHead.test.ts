import { expect, test } from 'vitest';
import { distance } from '../geometry.ts';
import type { Point } from '../layout.ts';
import { headAt, shortenCurve } from './arrowHead.ts';

const straight: readonly Point[] = [
  [0, 0],
  [30, 0],
  [60, 0],
  [90, 0],
];

test('the tip of a head is the end of the line', () => {
  expect(headAt(straight, 'end', 9)[0]).toEqual([90, 0]);
  expect(headAt(straight, 'start', 9)[0]).toEqual([0, 0]);
});

test('a head is as long as it is asked to be, and lies along the line', () => {
  const [tip = [0, 0], left = [0, 0], , right = [0, 0]] = headAt(straight, 'end', 9);
  expect((left[0] + right[0]) / 2).toBeCloseTo(tip[0] - 9, 2);
  expect(left[1]).toBeCloseTo(-right[1], 6);
});

test('the line ends below its heads', () => {
  const cut = shortenCurve(straight, { start: 5, end: 8 });
  expect(distance(cut.at(-1) ?? [0, 0], [90, 0])).toBeCloseTo(8, 1);
  expect(distance(cut[0] ?? [0, 0], [0, 0])).toBeCloseTo(5, 1);
});

test('a line without heads stays as it is', () => {
  expect(shortenCurve(straight, { start: 0, end: 0 })).toEqual(straight);
});
