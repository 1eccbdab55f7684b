import { rankEntry } from './matchWords.ts';

/** Something that the command list offers. */
export interface ListEntry {
  /** Heading under which it stands. */
  readonly group: string;
  /** Different for each. */
  readonly id: string;
  readonly label: string;
  /** Name by which an element is called, if it is one. */
  readonly name?: string;
  /** Keys, type or date, shown at the side. */
  readonly detail?: string | undefined;
  /** More words by which it is found. */
  readonly words?: string | undefined;
  /** It puts another design in the place of the open one, so that what works on that one goes before it. */
  readonly isReplacing?: boolean;
  run(): void;
}

/** A heading with what stands under it. */
export interface EntryGroup {
  readonly heading: string;
  readonly entries: readonly ListEntry[];
  /** How many more would fit, but are not shown. */
  readonly more: number;
}

/** What replaces the open design goes after all that is called what was searched, yet before what only has it in other words. */
const REPLACING = 0.4;

/** More than this of one kind nobody reads; another letter finds them. */
const MOST = 40;

/**
 * What fits a search, under its headings: the heading with the best entry first, and in it the best entry. Without a
 * search everything stays in the order in which it is given.
 */
export function findEntries(entries: readonly ListEntry[], search: string): readonly EntryGroup[] {
  const ranked = entries
    .map((entry) => ({ entry, rank: search.trim() === '' ? 1 : rankOf(entry, search) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  const headings = [...new Set(ranked.map(({ entry }) => entry.group))];
  return headings.map((heading) => {
    const fitting = ranked.flatMap(({ entry }) => (entry.group === heading ? [entry] : []));
    return { heading, entries: fitting.slice(0, MOST), more: Math.max(0, fitting.length - MOST) };
  });
}

function rankOf(entry: ListEntry, search: string): number {
  return rankEntry(wordsOf(entry), search) * (entry.isReplacing === true ? REPLACING : 1);
}

function wordsOf({ label, detail, name, words }: ListEntry): string[] {
  return [label, detail ?? '', ...(name === undefined ? [] : [name]), words ?? ''];
}
