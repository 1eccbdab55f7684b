/** How well a search fits a text: 1 at its beginning, less within, 0 if a word of the search is missing. */
export function matchWords(text: string, search: string): number {
  const [haystack, needle] = [text.toLowerCase(), search.trim().toLowerCase()];
  if (haystack.startsWith(needle)) return 1;
  if (haystack.includes(needle)) return 0.8;
  return needle.split(/\s+/).every((word) => haystack.includes(word)) ? 0.5 : 0;
}

/**
 * How well a search fits an entry with these words, of which the first is what it is called: 1 only if one of them is what
 * was searched, less if it is in the first, and least if it is in the others.
 */
export function rankEntry(words: readonly string[], search: string): number {
  const needle = search.trim().toLowerCase();
  if (words.some((word) => word.toLowerCase() === needle)) return 1;
  return Math.max(0.9 * matchWords(words[0] ?? '', search), 0.4 * matchWords(words.join(' '), search));
}
