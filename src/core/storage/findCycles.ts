import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';

/**
 * All elements that reach themselves by `restsOn`. It looks for strongly connected parts (Kosaraju), because a plain
 * depth-first search misses circles that share elements, and which ones depends on where it starts.
 */
export function findCycles(
  index: DesignIndex,
  restsOn: (id: ElementId) => readonly ElementId[],
): ReadonlySet<ElementId> {
  const below = new Map(index.elements.map(({ id }) => [id, restsOn(id).filter((other) => index.get(other))]));
  const above = new Map<ElementId, ElementId[]>(index.elements.map(({ id }) => [id, []]));
  for (const [id, others] of below) for (const other of others) above.get(other)?.push(id);

  const finished = listByFinish([...below.keys()], below);
  const cyclic = new Set<ElementId>();
  const seen = new Set<ElementId>();
  for (const start of finished.reverse()) {
    if (seen.has(start)) continue;
    const part = listByFinish([start], above, seen);
    if (part.length > 1 || below.get(start)?.includes(start)) for (const id of part) cyclic.add(id);
  }
  return cyclic;
}

/** Everything that can be reached from the starts and was not seen, each after what it leads to; without recursion. */
function listByFinish(
  starts: readonly ElementId[],
  next: ReadonlyMap<ElementId, readonly ElementId[]>,
  seen: Set<ElementId> = new Set(),
): ElementId[] {
  const finished: ElementId[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const stack = [{ id: start, at: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const follower = next.get(top.id)?.[top.at];
      top.at += 1;
      if (follower === undefined) {
        finished.push(top.id);
        stack.pop();
      } else if (!seen.has(follower)) {
        seen.add(follower);
        stack.push({ id: follower, at: 0 });
      }
    }
  }
  return finished;
}
