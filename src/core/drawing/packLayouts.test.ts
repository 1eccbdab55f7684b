import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layout } from './layout.ts';
import { packLayouts } from './packLayouts.ts';

function part(id: string, width: number, height: number): Layout {
  const box = { x: 0, y: 0, width, height, lines: [{ at: [1, 2] as const, width: 3 }] };
  const arrow = { curve: [[0, 0] as const], heads: [[[1, 1] as const]], lines: [] };
  return { width, height, boxes: { [id]: box }, groups: {}, arrows: { [`${id}~line`]: arrow } };
}

const parts = fc
  .array(fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 900 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((sizes) => sizes.map(([width, height], at) => part(`p${at}`, width, height)));

test('parts never overlap and lie within the picture, with all that belongs to them', () => {
  fc.assert(
    fc.property(parts, (layouts) => {
      const packed = packLayouts(layouts);
      const boxes = Object.values(packed.boxes);
      expect(boxes).toHaveLength(layouts.length);
      boxes.forEach((a, at) => {
        expect(a.x + a.width <= packed.width && a.y + a.height <= packed.height).toBe(true);
        expect(a.lines[0]?.at).toEqual([a.x + 1, a.y + 2]);
        expect(packed.arrows[`p${at}~line`]?.heads[0]?.[0]).toEqual([a.x + 1, a.y + 1]);
        for (const b of boxes.slice(at + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('one part stays as it is', () => {
  const only = part('a', 10, 20);
  expect(packLayouts([only])).toBe(only);
});

test('nothing is an empty picture', () => {
  expect(packLayouts([])).toMatchObject({ width: 0, height: 0, boxes: {} });
});
