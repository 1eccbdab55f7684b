import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { WorldBehaviour } from '../../core/world/behaviour.ts';
import { FailureDomain, Site } from './elements.ts';

/** How this kind behaves when things fail: a place and a shared part take along what stands in them or hangs on them. */
export const world: WorldBehaviour = {
  spread: (element, index, failed) => {
    if (isA(Site, element)) return insideOf(element, index).map(({ id }) => id);
    return isA(FailureDomain, element) ? hangingOn(element, index, failed) : [];
  },
};

/** Elements of any kind that stand in the place. */
function insideOf(site: Site, index: DesignIndex): readonly ElementBase[] {
  return index.referrers(site.id).flatMap(({ path, element }) => (path[0] === 'siteId' ? [element] : []));
}

/** Elements of any kind that name the part as one of theirs, unless another part of its sort still keeps them going. */
function hangingOn(part: FailureDomain, index: DesignIndex, failed: ReadonlySet<ElementId>): ElementId[] {
  return index
    .referrers(part.id)
    .filter(({ path }) => path[0] === 'domainIds')
    .map(({ element }) => element as ElementBase & { readonly domainIds: readonly ElementId[] })
    .filter(({ domainIds }) =>
      domainIds.every((id) => index.find(FailureDomain, id)?.sort !== part.sort || failed.has(id)),
    )
    .map(({ id }) => id);
}
