import type { ElementId } from '../../../core/model/element.ts';

/** Who holds a resource and who writes to it. */
export interface ResourceRoles {
  readonly serverIds: readonly ElementId[];
  readonly primaries: readonly ElementId[];
}

/**
 * The servers titled "Master": among servers that are bound together by resources, the one that is primary for most of
 * them, and the first in sibling order among equals; in dual-primary mode also its equals in the same resource. So of
 * two servers that are each primary for something (the seed's cross-link) the first is the master.
 */
export function findMasters(
  resources: readonly ResourceRoles[],
  inOrder: readonly ElementId[],
): ReadonlySet<ElementId> {
  const masters = new Set<ElementId>();
  for (const part of connectedParts(resources)) {
    const count = (id: ElementId): number => part.filter(({ primaries }) => primaries.includes(id)).length;
    const active = inOrder.filter((id) => count(id) > 0);
    const first = [...active].sort((a, b) => count(b) - count(a) || inOrder.indexOf(a) - inOrder.indexOf(b))[0];
    if (first === undefined) continue;
    masters.add(first);
    for (const { primaries } of part) if (primaries.includes(first)) for (const id of primaries) masters.add(id);
  }
  return masters;
}

function connectedParts(resources: readonly ResourceRoles[]): ResourceRoles[][] {
  const parts: ResourceRoles[][] = [];
  for (const resource of resources) {
    const touching = parts.filter((part) =>
      part.some(({ serverIds }) => serverIds.some((id) => resource.serverIds.includes(id))),
    );
    for (const part of touching) parts.splice(parts.indexOf(part), 1);
    parts.push([...touching.flat(), resource]);
  }
  return parts;
}
