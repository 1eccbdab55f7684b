import type { ElementId } from '../../../core/model/element.ts';
import { perIndex } from '../../../core/rules/perIndex.ts';
import { groupServices, type ServiceGroup } from '../../common/index.ts';

/** The group that each moving mount and service moves with, by element id. */
export const movedIn = perIndex(
  (index): ReadonlyMap<ElementId, ServiceGroup> =>
    new Map(
      groupServices(index).groups.flatMap((group) =>
        [...group.mounts, ...group.services].map((element) => [element.id, group] as const),
      ),
    ),
);
