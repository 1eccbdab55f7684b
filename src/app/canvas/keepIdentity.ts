/** Something with an id whose content is plain JSON. */
interface Item {
  readonly id: string;
}

/**
 * Gives unchanged items the object they had the last time, so that React Flow draws only what changed. The content is
 * compared as JSON; elements and boxes hold nothing else.
 */
export function createKeeper<T extends Item>(): (items: readonly T[]) => T[] {
  let known = new Map<string, { readonly text: string; readonly item: T }>();
  return (items) => {
    const next = new Map<string, { readonly text: string; readonly item: T }>();
    const kept = items.map((item) => {
      const text = JSON.stringify(item);
      const old = known.get(item.id);
      const entry = old?.text === text ? old : { text, item };
      next.set(item.id, entry);
      return entry.item;
    });
    known = next;
    return kept;
  };
}
