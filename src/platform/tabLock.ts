/** Who holds a name among the tabs of this browser. */
export interface TabLock {
  /** Gives the name up, or stops waiting for it. */
  release(): void;
  /** Takes the name from whoever holds it; that tab is told with `onLost`. */
  steal(): void;
}

/**
 * Waits for a name that one tab at a time may hold; `onHeld` is called when this tab holds it, at once if nobody else does.
 * `onWaiting` tells that another tab has it. Where the browser knows no locks, every tab holds everything.
 */
export function lockForTab(
  name: string,
  tell: { readonly onHeld: () => void; readonly onWaiting: () => void; readonly onLost: () => void },
): TabLock {
  if (!('locks' in navigator)) {
    tell.onHeld();
    return { release: () => undefined, steal: () => undefined };
  }
  const waiting = new AbortController();
  let letGo: (() => void) | undefined;
  let over = false;
  let held = false;
  const hold = (): Promise<void> | undefined => {
    if (over) return undefined;
    held = true;
    tell.onHeld();
    return new Promise((resolve) => {
      letGo = resolve;
    });
  };
  const lost = (): void => {
    if (held && !over) tell.onLost();
    held = false;
  };
  void navigator.locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return hold();
      if (over) return undefined;
      tell.onWaiting();
      // Not awaited: the empty request has to end before the queue is of use.
      void navigator.locks.request(name, { signal: waiting.signal }, hold).catch(lost);
      return undefined;
    })
    .catch(lost);
  return {
    release: () => {
      over = true;
      waiting.abort();
      letGo?.();
    },
    steal: () => {
      if (over || held) return;
      waiting.abort();
      void navigator.locks.request(name, { steal: true }, hold).catch(lost);
    },
  };
}

/** Whether any tab, this one too, holds the name. */
export async function isLocked(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}
