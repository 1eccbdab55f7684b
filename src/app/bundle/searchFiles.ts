import type { ReadFile } from './readBundle.ts';

/** What is looked for. */
export interface Search {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** A place where it was found: offsets in the text of the file, and its line, counted from 0. */
export interface Hit {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Hits in the order of files and lines. `isCut` if there are more than are listed. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly isCut: boolean;
}

/** So many hits are listed; nobody reads on, and the query wants another word. */
export const MOST_HITS = 2000;

/** Finds a query as it stands in all files. An empty query finds nothing. */
export function searchFiles(files: readonly ReadFile[], search: Search): SearchResult {
  const pattern = patternOf(search);
  const hits: Hit[] = [];
  if (!pattern) return { hits, isCut: false };
  for (const file of files) {
    for (const found of file.text.matchAll(pattern)) {
      if (hits.length === MOST_HITS) return { hits, isCut: true };
      const start = found.index;
      hits.push({ path: file.path, line: file.lineAt(start), start, end: start + found[0].length });
    }
  }
  return { hits, isCut: false };
}

function patternOf({ query, matchCase, wholeWord }: Search): RegExp | undefined {
  if (query.trim() === '') return undefined;
  const plain = query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const word = '[\\p{L}\\p{N}_]';
  return new RegExp(wholeWord ? `(?<!${word})${plain}(?!${word})` : plain, matchCase ? 'gu' : 'giu');
}
