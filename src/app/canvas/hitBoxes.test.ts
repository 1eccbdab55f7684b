import { expect, test } from 'vitest';
import type { PlacedBox } from '../../core/diagram/layoutCanvas.ts';
import { hitBoxes, siblingBehind } from './hitBoxes.ts';

const box = (id: string, left: number, top: number, size: number, parentId?: string): PlacedBox => ({
  id,
  parentId,
  form: parentId === undefined ? 'container' : 'leaf',
  x: 0,
  y: 0,
  left,
  top,
  width: size,
  height: size,
});
const boxes = [
  box('cluster', 0, 0, 300),
  box('alice', 10, 10, 100, 'cluster'),
  box('bob', 10, 150, 100, 'cluster'),
  box('vdb', 20, 160, 20, 'bob'),
];

test.each([
  [{ x: 25, y: 165 }, undefined, ['vdb', 'bob', 'cluster']],
  [{ x: 25, y: 165 }, 'bob', ['cluster']],
  [{ x: 290, y: 290 }, undefined, ['cluster']],
  [{ x: 400, y: 0 }, undefined, []],
])('at %j without %s', (point, except, expected) => {
  expect(hitBoxes(boxes, point, except)).toEqual(expected);
});

test.each([
  [{ x: 20, y: 40 }, 'alice'],
  [{ x: 20, y: 20 }, undefined],
  [{ x: 20, y: 120 }, 'bob'],
  [{ x: 20, y: 250 }, undefined],
])('something dropped in the cluster at %j stands before %s', (point, expected) => {
  expect(siblingBehind(boxes, point, { parentId: 'cluster' })).toBe(expected);
});

test('on the canvas itself rows count before columns', () => {
  const rows = [box('a', 0, 0, 100), box('b', 200, 0, 100), box('c', 0, 200, 100)];
  expect(siblingBehind(rows, { x: 150, y: 50 }, { parentId: undefined })).toBe('b');
  expect(siblingBehind(rows, { x: 350, y: 50 }, { parentId: undefined })).toBe('c');
  expect(siblingBehind(rows, { x: 350, y: 250 }, { parentId: undefined })).toBeUndefined();
});
