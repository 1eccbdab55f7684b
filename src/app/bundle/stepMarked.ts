import { byTree } from './byTree.ts';
import type { LinesByPath } from './useMarkedLines.ts';

/** A line of a file, counted from 0. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

/** The next marked line after a place, or the one before it; through all files, and round again. */
export function stepMarked(marked: LinesByPath, from: LinePlace, by: 1 | -1): LinePlace | undefined {
  const places = [...marked]
    .sort(([a], [b]) => byTree(a, b))
    .flatMap(([path, lines]) => lines.map((line) => ({ path, line })));
  const distance = (place: LinePlace): number => byTree(place.path, from.path) || place.line - from.line;
  if (by === 1) return places.find((place) => distance(place) > 0) ?? places[0];
  return places.findLast((place) => distance(place) < 0) ?? places.at(-1);
}
