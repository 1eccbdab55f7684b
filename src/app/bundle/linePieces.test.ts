import { expect, test } from 'vitest';
import { COLOURS, type Colour } from '../../platform/colours/colourMessages.ts';
import { linePieces, type Span } from './linePieces.ts';

const TEXT = 'first "a\nb" # end\nlast';
const runs = (...list: readonly (readonly [number, number, Colour])[]): Uint32Array =>
  Uint32Array.from(list.flatMap(([start, end, colour]) => [start, end, COLOURS.indexOf(colour)]));
const RUNS = runs([6, 11, 'text'], [12, 17, 'comment']);
const LINES: readonly Span[] = [
  { start: 0, end: 8 },
  { start: 9, end: 17 },
  { start: 18, end: 22 },
];
const draw = (line: number, hits: readonly Span[] = [], with_ = RUNS): string[] =>
  linePieces(LINES[line]!, with_, hits).map(
    ({ start, end, colour, hit }) => `${colour}${hit === undefined ? '' : `!${hit}`}:${TEXT.slice(start, end)}`,
  );

test('a stretch over two lines colours its part of each', () => {
  expect(draw(0)).toEqual(['plain:first ', 'text:"a']);
  expect(draw(1)).toEqual(['text:b"', 'plain: ', 'comment:# end']);
  expect(draw(2)).toEqual(['plain:last']);
});

test('hits cut through colours', () => {
  const hits = [
    { start: 4, end: 7 },
    { start: 10, end: 13 },
  ];
  expect(draw(0, hits)).toEqual(['plain:firs', 'plain!0:t ', 'text!0:"', 'text:a']);
  expect(draw(1, hits)).toEqual(['text:b', 'text!1:"', 'plain!1: ', 'comment!1:#', 'comment: end']);
});

test('without colours a line is one piece, and an empty one is none', () => {
  expect(draw(0, [], runs())).toEqual(['plain:first "a']);
  expect(linePieces({ start: 3, end: 3 }, RUNS)).toEqual([]);
});
