/** Runs something once the browser has nothing better to do; what comes back calls it off. Its failure is no news: it was early. */
export function whenIdle(act: () => Promise<void>): () => void {
  const run = (): void => void act().catch(() => undefined);
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}
