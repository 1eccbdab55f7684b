import { Inflate } from 'fflate';

/** Deflate grows data 1,032-fold at most, so that no step makes more than a quarter of a megabyte. */
const STEP_BYTES = 256;

/**
 * Inflates raw deflate data step by step and gives up as soon as the result passes `most` bytes: what a bomb would become
 * is never held. Data that is no deflate stream, or ends too early, is 'damaged'.
 */
export function inflateWithin(packed: Uint8Array, most: number): Uint8Array | 'too large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      if (size > most) return 'too large';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
