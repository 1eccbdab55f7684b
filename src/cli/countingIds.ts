import type { NewId } from '../core/edits/edit.ts';
import type { ElementId } from '../core/model/element.ts';

/** Makes ids by counting, so that the same input always gives the same file; ids that are `taken` are passed over. */
export function countingIds(taken: Readonly<Record<ElementId, unknown>> = {}): NewId {
  const counts = new Map<string, number>();
  return (type) => {
    let count = (counts.get(type) ?? 0) + 1;
    while (Object.hasOwn(taken, `${type}-${count}`)) count += 1;
    counts.set(type, count);
    return `${type}-${count}`;
  };
}
