import type { Design } from '../model/design.ts';
import type { ElementBase, ElementCatalog, ElementId } from '../model/element.ts';
import { indexDesign } from '../model/designIndex.ts';
import { referencesIn } from '../model/reference.ts';

/** Makes a new id for an element of the type; passed in, because the engine has no randomness of its own. */
export type NewId = (type: string) => ElementId;

/** A change of the document: pure, and the same for mouse, keyboard, fix and command line. */
export type Edit = (design: Design, newId: NewId) => Design;

/** Adds the element, or replaces the one with its id. */
export function putElement<T extends ElementBase>(design: Design, element: T): Design {
  return { ...design, elements: { ...design.elements, [element.id]: element } };
}

/** Adds or replaces several elements at once. */
export function putElements(design: Design, elements: readonly ElementBase[]): Design {
  const added = Object.fromEntries(elements.map((element) => [element.id, element]));
  return { ...design, elements: { ...design.elements, ...added } };
}

/** Changes some fields of an element; a field set to undefined is taken out. Unknown ids leave the design as it is. */
export function patchElement(design: Design, id: ElementId, fields: Readonly<Record<string, unknown>>): Design {
  const element = design.elements[id];
  if (!element) return design;
  const entries = Object.entries({ ...element, ...fields }).filter(([, value]) => value !== undefined);
  return putElement(design, Object.fromEntries(entries) as unknown as ElementBase);
}

/** The rank that puts a new element behind all its future siblings. */
export function nextOrder(design: Design): number {
  return Object.values(design.elements).reduce((highest, element) => Math.max(highest, element.order), -1) + 1;
}

/**
 * Deletes elements and repairs every reference to them as the schemas declare: referrers are deleted with them, the
 * reference is cleared, or its entry is dropped. Waivers of deleted elements go too.
 */
export function removeElements(catalog: ElementCatalog, design: Design, ids: readonly ElementId[]): Design {
  const index = indexDesign(design, catalog);
  const doomed = new Set<ElementId>();
  const queue = ids.filter((id) => design.elements[id]);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (doomed.has(id)) continue;
    doomed.add(id);
    queue.push(
      ...index
        .referrers(id)
        .filter((referrer) => referrer.spec.onDelete === 'cascade' && !referrer.path.some(Number.isInteger))
        .map((referrer) => referrer.element.id),
    );
  }
  const touched = new Set([...doomed].flatMap((id) => index.referrers(id).map((referrer) => referrer.element.id)));
  const kept = Object.values(design.elements)
    .filter((element) => !doomed.has(element.id))
    .map((element) => (touched.has(element.id) ? withoutTargets(element, catalog, doomed) : element));
  return {
    ...design,
    elements: Object.fromEntries(kept.map((element) => [element.id, element])),
    waivers: Object.fromEntries(Object.entries(design.waivers).filter(([, waiver]) => !doomed.has(waiver.elementId))),
  };
}

/** Takes references to the doomed out of an element: fields are cleared, entries of lists go whole. */
function withoutTargets(element: ElementBase, catalog: ElementCatalog, doomed: ReadonlySet<ElementId>): ElementBase {
  const places = referencesIn(element, catalog.get(element.type)?.references ?? [])
    .filter(({ targetId }) => doomed.has(targetId))
    .map(({ path, spec }) => (spec.onDelete === 'clear' ? path : entryOf(path)).join('/'));
  return withoutPlaces(element, new Set(places), '') as ElementBase;
}

/** The path of the list entry that the path leads into; a path that leads into no list as it is. */
function entryOf(path: readonly (string | number)[]): readonly (string | number)[] {
  return path.slice(0, path.findIndex(Number.isInteger) + 1 || undefined);
}

function withoutPlaces(value: unknown, places: ReadonlySet<string>, prefix: string): unknown {
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .filter(([key]) => !places.has(prefix + key))
    .map(([key, inner]) => [key, withoutPlaces(inner, places, `${prefix}${key}/`)] as const);
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}
