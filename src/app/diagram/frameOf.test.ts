import { expect, test } from 'vitest';
import type { DrawingItem, Shape } from '../../core/drawing/drawing.ts';
import { frameOf } from './frameOf.ts';

function item(shapes: readonly Shape[], frame?: DrawingItem['frame']): DrawingItem {
  return { key: 'k', elementId: 'e', kind: 'arrow', label: '', shapes, ...(frame ? { frame } : {}) };
}

test('a box lies where its frame is', () => {
  const frame = { x: 1, y: 2, width: 3, height: 4 };
  expect(frameOf(item([{ tag: 'path', d: 'M9 9L8 8' }], frame))).toEqual(frame);
});

test.each([
  ['a straight line', 'M0,10L20,30', 10, 20],
  ['a curve of four points', 'M0 0C10 0 20 -10 30 -10', 15, -5],
  ['seven points', 'M0 0C1 0 2 0 3 1C4 2 5 2 6 2', 3, 1],
])('%s has its place in the middle', (_what, d, x, y) => {
  expect(frameOf(item([{ tag: 'path', d }]))).toEqual({ x, y, width: 0, height: 0 });
});

test('what has neither line nor frame has no place', () => {
  expect(frameOf(item([{ tag: 'text', x: 0, y: 0, text: 'a', fontSize: 9 }]))).toBeUndefined();
});
