import { expect, test } from 'vitest';
import type { DiagramBox, DiagramGroup } from './diagram.ts';
import { nestParts } from './nestParts.ts';

function group(elementId: string, inside: string[], more: Partial<DiagramGroup> = {}): DiagramGroup {
  return { part: 'group', elementId, label: elementId, shape: 'site', inside, order: 0, ...more };
}

function box(elementId: string, inside: string[], order = 0): DiagramBox {
  return { part: 'box', elementId, label: elementId, shape: 'disk', inside, order };
}

const NO_WISHES = new Map<string, string>();

test('the first wanted group that is drawn is taken', () => {
  const { boxes } = nestParts([group('b', [])], [box('disk', ['a', 'b'])], NO_WISHES);
  expect(boxes[0]?.parentId).toBe('b');
});

test('a wish of another kind comes first', () => {
  const groups = [group('site', []), group('cluster', []), group('server', ['site'])];
  const nesting = nestParts(groups, [box('disk', ['server'])], new Map([['server', 'cluster']]));
  expect(nesting.groups.map(({ elementId, parentId }) => [elementId, parentId])).toEqual([
    ['cluster', undefined],
    ['server', 'cluster'],
  ]);
});

test('sites inside each other end somewhere', () => {
  const { groups } = nestParts([group('a', ['b']), group('b', ['a'])], [box('disk', ['a'])], NO_WISHES);
  expect(groups.map(({ elementId, parentId }) => [elementId, parentId])).toEqual([
    ['b', undefined],
    ['a', 'b'],
  ]);
});

test('empty groups are left out unless they ask to be kept', () => {
  const groups = [group('site', []), group('server', ['site'], { keepEmpty: true }), group('empty', [])];
  expect(nestParts(groups, [], NO_WISHES).groups.map((item) => item.elementId)).toEqual(['site', 'server']);
});

test('siblings stand in sibling order, then by id', () => {
  const { boxes } = nestParts([], [box('c', [], 1), box('b', [], 0), box('a', [], 1)], NO_WISHES);
  expect(boxes.map((item) => item.elementId)).toEqual(['b', 'a', 'c']);
});
