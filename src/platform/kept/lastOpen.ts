const KEY = 'quorate-open';

/** The design that this tab had open before it was loaded again, or else the one opened last in this browser. */
export function lastOpenId(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what this tab has open. */
export function rememberOpen(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
    localStorage.setItem(KEY, id);
  } catch {
    // Without storage there is nothing to come back to.
  }
}
