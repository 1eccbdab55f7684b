const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * Runs something at the first sign that somebody is there: a move of the pointer, a finger, a key. What comes back calls it
 * off. Its failure is no news: it was early.
 */
export function atFirstSign(act: () => Promise<void>): () => void {
  const listening = new AbortController();
  const run = (): void => {
    listening.abort();
    void act().catch(() => undefined);
  };
  for (const sign of SIGNS) addEventListener(sign, run, { passive: true, signal: listening.signal });
  return () => listening.abort();
}
