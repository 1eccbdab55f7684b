/** A choice that is remembered in this browser as one word; the one to begin with where nothing else is remembered. */
export function readWord<const W extends string, const O extends string>(
  key: string,
  words: readonly W[],
  otherwise: O,
): W | O {
  try {
    const kept = localStorage.getItem(key);
    return words.find((word) => word === kept) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Remembers the choice; without storage it holds until the page is closed. */
export function keepWord(key: string, word: string): void {
  try {
    localStorage.setItem(key, word);
  } catch {
    // Nothing else depends on it.
  }
}
