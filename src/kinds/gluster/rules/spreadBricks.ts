import type { ElementId } from '../../../core/model/element.ts';
import type { Brick } from '../elements.ts';

/**
 * Orders bricks so that no set of `size` consecutive ones has two on a server, by taking from the servers that have most
 * left; undefined if there is no such order.
 */
export function spreadBricks(bricks: readonly Brick[], size: number): readonly Brick[] | undefined {
  const left = new Map<ElementId, Brick[]>();
  for (const brick of bricks) left.set(brick.serverId, [...(left.get(brick.serverId) ?? []), brick]);
  const order: Brick[] = [];
  while (order.length < bricks.length) {
    const fullest = [...left.values()].filter((list) => list.length > 0).sort((a, b) => b.length - a.length);
    if (fullest.length < size) return undefined;
    for (const list of fullest.slice(0, size)) order.push(...list.splice(0, 1));
  }
  return order;
}
