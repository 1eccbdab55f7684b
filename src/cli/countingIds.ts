import type { NewId } from '../core/edits/edit.ts';

/** Makes ids by counting, so that the same import always gives the same file. */
export function countingIds(): NewId {
  const counts = new Map<string, number>();
  return (type) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return `${type}-${count}`;
  };
}
