import { COLOURS, type Colour, type ColourRuns } from '../../platform/colours/colourMessages.ts';

/** A stretch of a text by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one line that looks the same from end to end. `hit` is its place among the hits given. */
export interface LinePiece extends Span {
  readonly colour: Colour;
  readonly hit: number | undefined;
}

const NO_RUNS: ColourRuns = new Uint32Array();

/** Cuts a line where its colour changes, and where a hit begins or ends. Runs and hits rise and lie apart. */
export function linePieces(line: Span, runs: ColourRuns = NO_RUNS, hits: readonly Span[] = []): LinePiece[] {
  const cuts = new Set([line.start, line.end]);
  const first = firstRunAfter(line.start, runs);
  const inside = (offset: number): boolean => offset > line.start && offset < line.end;
  for (let at = first; (runs[at] ?? Infinity) < line.end; at += 3) {
    for (const offset of [runs[at], runs[at + 1]]) if (offset !== undefined && inside(offset)) cuts.add(offset);
  }
  for (const { start, end } of hits) for (const offset of [start, end]) if (inside(offset)) cuts.add(offset);
  const places = [...cuts].sort((a, b) => a - b);
  let run = first;
  return places.slice(0, -1).map((start, at) => {
    while ((runs[run + 1] ?? Infinity) <= start) run += 3;
    const isIn = (runs[run] ?? Infinity) <= start;
    const hit = hits.findIndex((span) => span.start <= start && start < span.end);
    const colour = (isIn ? COLOURS[runs[run + 2] ?? 0] : undefined) ?? 'plain';
    return { start, end: places[at + 1] ?? line.end, colour, hit: hit === -1 ? undefined : hit };
  });
}

/** Where the first run that ends after the offset stands, by halving. */
function firstRunAfter(offset: number, runs: ColourRuns): number {
  let [low, high] = [0, runs.length / 3];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((runs[middle * 3 + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low * 3;
}
