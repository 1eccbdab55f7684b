import type { LinesByPath } from './useMarkedLines.ts';

/** A line of a file, counted from 0. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

/** The next marked line after a place, or the one before it; through all files, and round again. */
export function stepMarked(marked: LinesByPath, from: LinePlace, by: 1 | -1): LinePlace | undefined {
  const places = [...marked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, lines]) => lines.map((line) => ({ path, line })));
  const isAfter = (place: LinePlace): boolean =>
    place.path > from.path || (place.path === from.path && place.line > from.line);
  const isBefore = (place: LinePlace): boolean =>
    place.path < from.path || (place.path === from.path && place.line < from.line);
  return by === 1 ? (places.find(isAfter) ?? places[0]) : (places.findLast(isBefore) ?? places.at(-1));
}
