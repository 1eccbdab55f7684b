import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { indexDesign } from '../model/designIndex.ts';
import type { ElementBase } from '../model/element.ts';
import { findCycles } from './findCycles.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

function cyclesOf(graph: Graph): string[] {
  const elements = Object.fromEntries(
    Object.keys(graph).map((id, order): [string, ElementBase] => [id, { id, type: 'disk', name: id, order }]),
  );
  const index = indexDesign({ ...workbench.newDesign('x'), elements }, workbench.catalog);
  return [...findCycles(index, (id) => graph[id] ?? [])].sort();
}

test.each<[string, Graph, string[]]>([
  ['a stack', { a: ['b'], b: ['c'], c: [] }, []],
  ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['an element on itself', { a: ['a'] }, ['a']],
  ['a circle with something above and below', { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] }, ['b', 'c']],
  ['two circles that share an element', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a', 'b', 'c']],
  ['a circle that is entered in the middle', { a: ['b'], b: ['c', 'd'], c: ['b'], d: ['c'] }, ['b', 'c', 'd']],
  ['a way between two circles', { a: ['a', 'b'], b: ['c'], c: ['c'] }, ['a', 'c']],
  ['something that is missing', { a: ['b'] }, []],
])('%s', (_, graph, expected) => expect(cyclesOf(graph)).toEqual(expected));

test('exactly those that reach themselves, wherever the search starts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const arbitraryGraph = fc.record(Object.fromEntries(ids.map((id) => [id, fc.subarray(ids)])));
  fc.assert(
    fc.property(arbitraryGraph, (graph: Graph) => {
      const reach = (from: string, seen = new Set<string>()): Set<string> => {
        for (const next of graph[from] ?? []) if (!seen.has(next)) reach(next, seen.add(next));
        return seen;
      };
      expect(cyclesOf(graph)).toEqual(ids.filter((id) => reach(id).has(id)));
    }),
  );
});

test('a stack of 50,000 is no trouble', () => {
  const graph = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, [`x${at + 1}`]]));
  expect(cyclesOf(graph)).toEqual([]);
});
