import { expect, test } from 'vitest';
import { fitView, panToShow, zoomAt } from './viewport.ts';

const view = { x: -16, y: -16, width: 400, height: 200 };

test('a figure is fitted into the middle of its pane', () => {
  const { x, y, scale } = fitView(view, { width: 200, height: 200 });
  expect(scale).toBe(0.5);
  expect([view.x * scale + x, view.y * scale + y]).toEqual([0, 50]);
});

test('a small figure is not blown up without end', () => {
  expect(fitView(view, { width: 40_000, height: 20_000 }).scale).toBe(1.5);
});

test('a pane without size shows the figure as it is', () => {
  expect(fitView(view, { width: 0, height: 0 })).toEqual({ x: 0, y: 0, scale: 1 });
});

test('what lies under the pointer stays there while zooming', () => {
  const before = { x: 10, y: 20, scale: 1 };
  const at = { x: 110, y: 70 };
  const after = zoomAt(before, 2, at);
  expect([(at.x - after.x) / after.scale, (at.y - after.y) / after.scale]).toEqual([100, 50]);
});

test('zoom has its ends', () => {
  expect(zoomAt({ x: 0, y: 0, scale: 1 }, 1e9, { x: 0, y: 0 }).scale).toBe(8);
  expect(zoomAt({ x: 0, y: 0, scale: 1 }, 1e-9, { x: 0, y: 0 }).scale).toBe(0.02);
});

test.each([
  ['in view', { x: 20, y: 20, width: 50, height: 50 }, [0, 0]],
  ['left of it', { x: -30, y: 20, width: 50, height: 50 }, [44, 0]],
  ['below and right of it', { x: 180, y: 300, width: 50, height: 50 }, [-44, -164]],
  ['larger than it, and filling it', { x: -50, y: -50, width: 400, height: 400 }, [0, 0]],
  ['larger than it, and beside it', { x: 100, y: 0, width: 400, height: 200 }, [-86, 0]],
])('a part %s moves the figure no further than needed', (_what, frame, expected) => {
  expect(panToShow({ x: 0, y: 0, scale: 1 }, frame, { width: 200, height: 200 })).toEqual(expected);
});

test('a pane without size moves nothing', () => {
  expect(panToShow({ x: 0, y: 0, scale: 1 }, view, { width: 0, height: 0 })).toEqual([0, 0]);
});
