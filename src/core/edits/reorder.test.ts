import { expect, test } from 'vitest';
import { emptyDesign } from '../model/design.ts';
import { indexDesign } from '../model/designIndex.ts';
import { putElements } from './edit.ts';
import { orderSiblings, putBefore } from './reorder.ts';

const newId = (type: string): string => type;

function designOf(orders: Readonly<Record<string, number>>) {
  const elements = Object.entries(orders).map(([id, order]) => ({ id, type: 'x', name: id, order }));
  return putElements(emptyDesign('x', {}), elements);
}
const sequence = (design: ReturnType<typeof designOf>): string[] =>
  indexDesign(design, new Map()).elements.map(({ id }) => id);

test.each([
  ['c', 'a', ['c', 'a', 'b']],
  ['a', 'c', ['b', 'a', 'c']],
  ['a', undefined, ['b', 'c', 'a']],
  ['a', 'a', ['a', 'b', 'c']],
  ['a', 'gone', ['a', 'b', 'c']],
  ['gone', 'a', ['a', 'b', 'c']],
])('%s put before %s', (moved, before, expected) => {
  expect(putBefore(['a', 'b', 'c'], moved, before)).toEqual(expected);
});

test('siblings change places among themselves, the others keep theirs', () => {
  const design = designOf({ a: 0, x: 1, b: 2, c: 3 });
  expect(sequence(orderSiblings(['c', 'a', 'b'])(design, newId))).toEqual(['c', 'x', 'a', 'b']);
});

test('equal ranks become distinct when an order is chosen', () => {
  const design = designOf({ a: 5, b: 5, c: 5 });
  expect(sequence(orderSiblings(['c', 'b', 'a'])(design, newId))).toEqual(['c', 'b', 'a']);
});

test('an order that is there already is no step', () => {
  for (const design of [designOf({ a: 0, b: 1 }), designOf({ a: 5, b: 5 })])
    expect(orderSiblings(['a', 'b'])(design, newId)).toBe(design);
});
