import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import type { Blame } from './blame.ts';
import { brickSetsOf } from './brickSets.ts';
import { clientsOf } from './clientsOf.ts';
import { GlusterVolume } from './elements.ts';
import { setAccess } from './setAccess.ts';

/** Every client that may write does: the bricks that take the write blame those of their set that it does not reach. */
export function recordWrites(before: Blame, context: StorageContext): Blame {
  const blame = new Map<ElementId, ReadonlySet<ElementId>>(
    Object.entries(before).map(([id, missed]) => [id, new Set(missed)]),
  );
  for (const volume of context.index.all(GlusterVolume)) {
    for (const set of brickSetsOf(context.index, volume)) {
      for (const clientId of clientsOf(volume, context)) {
        const { usable, up } = setAccess(volume, set, clientId, context);
        if (!usable) continue;
        const missing = set.bricks.filter((brick) => !up.includes(brick)).map((brick) => brick.id);
        if (missing.length === 0) continue;
        for (const brick of up) blame.set(brick.id, new Set([...(blame.get(brick.id) ?? []), ...missing]));
      }
    }
  }
  return Object.fromEntries([...blame].map(([id, missed]) => [id, [...missed].toSorted()]));
}
