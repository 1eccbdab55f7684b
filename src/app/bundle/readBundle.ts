import type { ElementId } from '../../core/model/element.ts';
import { byTree } from './byTree.ts';
import type { PackedBundle } from './packBundle.ts';

/** A text file of a bundle as it is read: by lines, each with the elements that it comes from. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  /** Number of lines. */
  readonly count: number;
  /** The text of a line, counted from 0. */
  line(at: number): string;
  /** Where a line begins in the text. */
  startOf(at: number): number;
  /** The line that holds a place of the text. */
  lineAt(offset: number): number;
  owners(at: number): readonly ElementId[];
  /** Lines that come from any of the elements, rising. */
  linesOf(ids: ReadonlySet<ElementId>): readonly number[];
}

/** Opens what the worker packed, in the order of the tree. Files know where their lines begin once they are asked. */
export function readBundle({ files, ownerSets }: PackedBundle): readonly ReadFile[] {
  let asked: { readonly ids: ReadonlySet<ElementId>; readonly isHit: readonly boolean[] } | undefined;
  // All files are asked for the same elements in a row.
  const hitsOf = (ids: ReadonlySet<ElementId>): readonly boolean[] => {
    if (asked?.ids !== ids) asked = { ids, isHit: ownerSets.map((set) => set.some((id) => ids.has(id))) };
    return asked.isHit;
  };
  const sorted = files.toSorted((a, b) => byTree(a.path, b.path));
  return sorted.map(({ path, text, owners }) => {
    let starts: Uint32Array | undefined;
    const startOf = (at: number): number => (starts ??= lineStarts(text, owners.length))[at] ?? text.length;
    const ownersOf = (at: number): readonly ElementId[] => ownerSets[owners[at] ?? 0] ?? [];
    return {
      path,
      text,
      count: owners.length,
      startOf,
      line: (at) => text.slice(startOf(at), startOf(at + 1) - 1),
      lineAt: (offset) => lastUpTo(offset, owners.length, startOf),
      owners: ownersOf,
      linesOf: (ids) => {
        const isHit = hitsOf(ids);
        const lines: number[] = [];
        owners.forEach((owner, at) => {
          if (isHit[owner] === true) lines.push(at);
        });
        return lines;
      },
    };
  });
}

function lineStarts(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let at = 1; at <= count; at += 1) starts[at] = text.indexOf('\n', starts[at - 1]) + 1;
  return starts;
}

/** The last of `count` lines that begins at or before the offset, by halving. */
function lastUpTo(offset: number, count: number, startOf: (at: number) => number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
