const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
/** A finger gives no sign before it taps: after so many milliseconds the page has long come to rest, and somebody reads it. */
const PATIENCE = 2_500;

/**
 * Runs something at the first sign that somebody is there: a move of the pointer, a finger, a key; or after a while. What
 * comes back calls it off. Its failure is no news: it was early.
 */
export function atFirstSign(act: () => Promise<void>): () => void {
  const listening = new AbortController();
  const callOff = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const run = (): void => {
    callOff();
    void act().catch(() => undefined);
  };
  for (const sign of SIGNS) addEventListener(sign, run, { passive: true, signal: listening.signal });
  const timer = setTimeout(run, PATIENCE);
  return callOff;
}
