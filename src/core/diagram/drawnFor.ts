import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import type { Diagram } from './diagram.ts';

/**
 * What of a picture stands for some elements: their own parts, those of what belongs to them where they have none (a DRBD
 * resource is drawn as the arrows of its replicas), or else the part of the nearest element that they belong to.
 */
export function drawnFor(diagram: Diagram, index: DesignIndex, ids: readonly ElementId[]): ReadonlySet<ElementId> {
  const drawn = new Set([...diagram.groups, ...diagram.boxes, ...diagram.arrows].map(({ elementId }) => elementId));
  const standFor = (id: ElementId, seen: ReadonlySet<ElementId>): readonly ElementId[] => {
    if (drawn.has(id)) return [id];
    const parts = index.children(id).flatMap((child) => (drawn.has(child.id) ? [child.id] : []));
    if (parts.length > 0) return parts;
    const own = index.get(id);
    const parent = own && index.parentOf(own);
    return parent && !seen.has(parent.id) ? standFor(parent.id, new Set([...seen, id])) : [];
  };
  return new Set(ids.flatMap((id) => standFor(id, new Set())));
}
