import { structuredPatch } from 'diff';

/** A row of a unified diff: a line with its numbers before and after, counted from 1, or the gap before a hunk. */
export type DiffRow =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string; readonly old?: number; readonly now?: number }
  | { readonly kind: 'gap'; readonly text: string };

const CONTEXT = 3;
/** Two texts that are harder to compare than this, in milliseconds, are told to be different and no more. */
const LONGEST_DIFF_MS = 1500;

/** A unified diff with three lines of context; undefined if the texts have too little in common to be compared in time. */
export function diffRows(before: string, after: string): readonly DiffRow[] | undefined {
  const patch = structuredPatch('', '', before, after, '', '', { context: CONTEXT, timeout: LONGEST_DIFF_MS });
  return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }): DiffRow[] => {
    let [old, now] = [oldStart, newStart];
    const rows = lines.map((line): DiffRow => {
      const text = line.slice(1);
      if (line.startsWith('+')) return { kind: 'added', text, now: now++ };
      if (line.startsWith('-')) return { kind: 'removed', text, old: old++ };
      return { kind: 'same', text, old: old++, now: now++ };
    });
    return [{ kind: 'gap', text: `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@` }, ...rows];
  });
}

/** In a unified diff, nothing at all lies after the line before it. */
function range(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start},${count}`;
}
