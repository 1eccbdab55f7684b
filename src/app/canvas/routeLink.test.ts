import { expect, test } from 'vitest';
import { arrowHead, routeLink } from './routeLink.ts';

const box = (left: number, top: number) => ({ left, top, width: 100, height: 40 });

test('a line to the right leaves at the right and arrives at the left', () => {
  const route = routeLink(box(0, 0), box(300, 100), { standOff: 0 });
  expect(route.start).toEqual({ x: 100, y: 20, heading: -1 });
  expect(route.end).toEqual({ x: 300, y: 120, heading: 1 });
  expect(route.label).toEqual([200, 70]);
});

test('a line to the left is its mirror image', () => {
  const route = routeLink(box(300, 0), box(0, 0), { standOff: 0 });
  expect([route.start.x, route.end.x, route.end.heading]).toEqual([300, 100, -1]);
});

test.each([
  ['right', 130, 100],
  ['left', -30, 0],
] as const)('in a column it runs beside the boxes, at the %s', (side, lane, border) => {
  const route = routeLink(box(0, 0), box(0, 200), { side, standOff: 30 });
  expect(route.label).toEqual([lane, 120]);
  expect(route.path).toContain(`Q ${lane} 20`);
  expect([route.start.x, route.end.x]).toEqual([border, border]);
});

test('a box that is dragged away from its column is reached straight across', () => {
  const route = routeLink(box(0, 0), box(300, 0), { side: 'right', standOff: 30 });
  expect(route.path).toContain('C ');
});

test('the tip of an arrow head touches the box', () => {
  expect(arrowHead({ x: 10, y: 5, heading: 1 }, 4)).toBe('M 10 5 L 6 3 L 6 7 Z');
});
