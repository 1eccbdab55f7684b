import { describe, expect, test } from 'vitest';
import { checkLayout } from './checkLayout.ts';
import type { Layout } from './layout.ts';

const box = { x: 1, y: 1, width: 40, height: 20, lines: [] };
const curve = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
] as const;
const good: Layout = {
  width: 100,
  height: 100,
  boxes: { disk: box },
  groups: { alice: box },
  arrows: { line: { curve, heads: [], lines: [] } },
};
const needs = { boxes: ['disk'], groups: ['alice'], arrows: ['line'] };

test('a layout with everything in it is sound', () => {
  expect(checkLayout(good, needs)).toBeUndefined();
});

describe('a layout is refused', () => {
  test.each<[string, Layout, RegExp]>([
    ['8 by 8 points', { ...good, width: 8, height: 8 }, /empty/],
    ['without a box', { ...good, boxes: {} }, /lost 1 boxes/],
    ['without a group', { ...good, groups: {} }, /1 groups/],
    ['without an arrow', { ...good, arrows: {} }, /1 arrows/],
    ['with an arrow of no length', { ...good, arrows: { line: { curve: [], heads: [], lines: [] } } }, /1 arrows/],
    ['with a box nowhere', { ...good, boxes: { disk: { ...box, x: Number.NaN } } }, /lost 1 boxes/],
  ])('%s', (_what, layout, message) => {
    expect(checkLayout(layout, needs)).toMatch(message);
  });

  test('ids of the host language are not found by accident', () => {
    expect(checkLayout(good, { boxes: ['constructor'], groups: [], arrows: [] })).toMatch(/lost 1 boxes/);
  });
});

test('an empty design needs no picture', () => {
  expect(checkLayout({ ...good, width: 0, height: 0 }, { boxes: [], groups: [], arrows: [] })).toBeUndefined();
});
