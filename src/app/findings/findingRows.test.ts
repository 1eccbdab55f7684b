import { describe, expect, test } from 'vitest';
import type { Arrangement, FindingGroup } from './arrangeFindings.ts';
import { findingRows, nextEntry } from './findingRows.ts';

function group(key: string, kind: FindingGroup['kind'], keys: readonly string[]): FindingGroup {
  const finding = {
    ruleId: 'a/x',
    title: '',
    severity: 'info',
    elementId: 'e',
    elementName: '',
    message: '',
    remedy: '',
    sources: [],
    related: [],
  } as const;
  const counts = { error: 0, warning: 0, info: keys.length };
  return { key, kind, title: key, detail: '', counts, entries: keys.map((entry) => ({ key: entry, finding })) };
}

function arrangement(...groups: readonly FindingGroup[]): Arrangement {
  return { groups, shown: 0, standing: 0, waived: 0, kinds: [] };
}

const GROUPED = arrangement(group('A', 'rule', ['a1', 'a2']), group('B', 'rule', ['b1']), group('W', 'waived', ['w1']));

const keys = (some: Arrangement, touched: Readonly<Record<string, boolean>> = {}): string[] =>
  findingRows(some, new Map(Object.entries(touched))).map((row) => row.key);

describe('rows', () => {
  test('are heads with their findings; waived ones begin folded', () => {
    expect(keys(GROUPED)).toEqual(['group A', 'a1', 'a2', 'group B', 'b1', 'group W']);
  });

  test('follow what the user opened and closed', () => {
    expect(keys(GROUPED, { A: false, W: true })).toEqual(['group A', 'group B', 'b1', 'group W', 'w1']);
  });

  test('of the one list have no head, and it cannot be closed', () => {
    expect(keys(arrangement(group('all', 'all', ['x', 'y'])), { all: false })).toEqual(['x', 'y']);
  });
});

describe('stepping', () => {
  test.each<[string | undefined, 1 | -1, string]>([
    [undefined, 1, 'a1'],
    [undefined, -1, 'b1'],
    ['gone', 1, 'a1'],
    ['a1', 1, 'a2'],
    ['a2', 1, 'b1'],
    ['b1', 1, 'a1'],
    ['a1', -1, 'b1'],
    ['b1', -1, 'a2'],
    ['group B', 1, 'b1'],
    ['group B', -1, 'a2'],
    ['group A', -1, 'b1'],
    ['w1', 1, 'a1'],
  ])('from %s by %s comes to %s, past closed heads and never to waived ones', (from, direction, expected) => {
    expect(nextEntry(GROUPED, from, direction)?.key).toBe(expected);
  });

  test('goes nowhere when nothing is shown', () => {
    expect(nextEntry(arrangement(group('W', 'waived', ['w1'])), undefined, 1)).toBeUndefined();
  });
});
