import { expect, test } from 'vitest';
import { linesOf } from '../../core/configs/configFragment.ts';
import { diffRows } from './diffRows.ts';
import { fileChanges } from './fileChanges.ts';
import { packBundle } from './packBundle.ts';
import { readBundle, type ReadFile } from './readBundle.ts';

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');
const say = (before: string, after: string): string[] | undefined =>
  diffRows(before, after)?.map((row) =>
    row.kind === 'gap' ? row.text : `${row.old ?? ''},${row.now ?? ''} ${row.kind} ${row.text}`,
  );

test('a changed line stands between three lines of context, with its numbers before and after', () => {
  expect(say(numbered(9), numbered(9).replace('line 5', 'line V'))).toEqual([
    '@@ -2,7 +2,7 @@',
    '2,2 same line 2',
    '3,3 same line 3',
    '4,4 same line 4',
    '5, removed line 5',
    ',5 added line V',
    '6,6 same line 6',
    '7,7 same line 7',
    '8,8 same line 8',
  ]);
});

test('changes far from each other are two hunks', () => {
  const after = numbered(30).replace('line 2\n', '').replace('line 28', 'x');
  expect(say(numbered(30), after)?.filter((row) => row.startsWith('@@'))).toEqual([
    '@@ -1,5 +1,4 @@',
    '@@ -25,6 +24,6 @@',
  ]);
});

test('a new file and a removed one are all of one kind', () => {
  expect(say('', 'a\nb\n')).toEqual(['@@ -0,0 +1,2 @@', ',1 added a', ',2 added b']);
  expect(say('a\n', '')).toEqual(['@@ -1,1 +0,0 @@', '1, removed a']);
  expect(say('a\n', 'a\n')).toEqual([]);
});

test('lines that begin with plus or minus are lines', () => {
  expect(say('-a\n', '+a\n')).toEqual(['@@ -1,1 +1,1 @@', '1, removed -a', ',1 added +a']);
});

test('files that came, went and changed are told; the others are not', () => {
  const read = (texts: Readonly<Record<string, string>>): readonly ReadFile[] =>
    readBundle(
      packBundle(Object.entries(texts).map(([path, text]) => ({ path, executable: false, lines: linesOf(text) }))),
    );
  const changes = fileChanges(read({ a: '1', b: '1', c: '1' }), read({ a: '1', b: '2', d: '1' }));
  expect(Object.fromEntries(changes)).toEqual({ b: 'changed', c: 'removed', d: 'added' });
});
