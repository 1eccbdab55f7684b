import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { Mount } from './elements.ts';

/** Sources of which some mount is copied to another machine; it is the same data, whichever mount it is read from. */
const backedUp = perIndex(
  (index): ReadonlySet<ElementId> =>
    new Set(
      index.all(Mount).flatMap(({ backup, sourceId }) => {
        const isElsewhere = backup === 'other-machine' || backup === 'other-site';
        return isElsewhere && sourceId !== undefined ? [sourceId] : [];
      }),
    ),
);

/** True if the design tells of a backup of the storage on another machine. */
export function isBackedUp(sourceId: ElementId | undefined, index: DesignIndex): boolean {
  return sourceId !== undefined && backedUp(index).has(sourceId);
}
