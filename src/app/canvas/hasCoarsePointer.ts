const coarse = matchMedia('(pointer: coarse)');

/** True where fingers are the main pointer: one finger pans there, instead of drawing a selection. */
export function hasCoarsePointer(): boolean {
  return coarse.matches;
}
