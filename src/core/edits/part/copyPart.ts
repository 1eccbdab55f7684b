import type { CanvasTree } from '../../diagram/arrangeCanvas.ts';
import type { DesignIndex } from '../../model/designIndex.ts';
import type { ElementBase, ElementId } from '../../model/element.ts';
import { referencesIn } from '../../model/reference.ts';
import type { Part } from './part.ts';

/**
 * The chosen elements with all that is in them, and the relations that join nothing but these: of two servers also the
 * resource that is replicated between their disks, of one of them not.
 */
export function copyPart(index: DesignIndex, tree: CanvasTree, ids: readonly ElementId[]): Part {
  const chosen = ids.filter((id) => index.get(id));
  const taken = new Set<ElementId>();
  takeInside(index, tree, chosen, taken);
  for (let size = -1; size !== taken.size;) {
    size = taken.size;
    for (const element of index.elements) {
      if (taken.has(element.id) || tree.node(element.id) || index.parentOf(element)) continue;
      if (joinsOnly(index, element, taken)) takeInside(index, tree, [element.id], taken);
    }
  }
  const isInside = (id: ElementId): boolean => {
    const element = index.get(id);
    const around = tree.containerOf(id) ?? (element && index.parentOf(element)?.id);
    return around !== undefined && taken.has(around);
  };
  const elements = index.elements.filter(({ id }) => taken.has(id));
  const outside = elements
    .flatMap((element) => referencesIn(element, index.catalog.get(element.type)?.references ?? []))
    .flatMap(({ targetId }) => (taken.has(targetId) ? [] : (index.get(targetId) ?? [])));
  return {
    versions: index.design.versions,
    roots: chosen.filter((id) => !isInside(id)),
    outside: Object.fromEntries(outside.map(({ id, type, name }) => [id, { type, name }])),
    elements: Object.fromEntries(elements.map((element) => [element.id, element])),
  };
}

function takeInside(index: DesignIndex, tree: CanvasTree, ids: readonly ElementId[], taken: Set<ElementId>): void {
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (taken.has(id)) continue;
    taken.add(id);
    queue.push(...index.children(id).map((child) => child.id));
    queue.push(...(tree.node(id)?.children ?? []).map((child) => child.id));
  }
}

/** True if the relation and its parts refer to something that is taken, and, where they depend on it, to nothing else. */
function joinsOnly(index: DesignIndex, relation: ElementBase, taken: ReadonlySet<ElementId>): boolean {
  const own = [relation, ...index.children(relation.id)];
  const inside = new Set(own.map(({ id }) => id));
  const uses = own
    .flatMap((element) => referencesIn(element, index.catalog.get(element.type)?.references ?? []))
    .filter(({ targetId }) => !inside.has(targetId));
  const binding = uses.filter(({ spec }) => spec.onDelete === 'cascade' || spec.to === 'storage');
  return binding.length > 0 && binding.every(({ targetId }) => taken.has(targetId));
}
