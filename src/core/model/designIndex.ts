import type { Design } from './design.ts';
import { isA, type ElementBase, type ElementCatalog, type ElementId, type ElementType } from './element.ts';
import { fieldValue } from './fieldValue.ts';
import { referencesIn, type ReferenceUse } from './reference.ts';

/** One reference to an element, seen from the element that holds it. */
export interface Referrer extends ReferenceUse {
  readonly element: ElementBase;
}

/** Look-ups over one design; made once per design and shared. All lists are in sibling order. */
export interface DesignIndex {
  readonly design: Design;
  readonly catalog: ElementCatalog;
  /** All elements, in sibling order. */
  readonly elements: readonly ElementBase[];
  get(id: ElementId | undefined): ElementBase | undefined;
  find<T extends ElementBase>(type: ElementType<T>, id: ElementId | undefined): T | undefined;
  all<T extends ElementBase>(type: ElementType<T>): readonly T[];
  /** Elements of `type` whose top-level field (a reference or a list of references) names `id`. */
  by<T extends ElementBase>(type: ElementType<T>, field: keyof T & string, id: ElementId): readonly T[];
  referrers(id: ElementId): readonly Referrer[];
  parentOf(element: ElementBase): ElementBase | undefined;
  /** Elements whose parent is `id`; without id, those that have no parent. */
  children(id?: ElementId): readonly ElementBase[];
}

const cache = new WeakMap<Design, WeakMap<ElementCatalog, DesignIndex>>();

/** Indexes a design; the same design and catalog give the same index object. */
export function indexDesign(design: Design, catalog: ElementCatalog): DesignIndex {
  let perCatalog = cache.get(design);
  if (!perCatalog) cache.set(design, (perCatalog = new WeakMap()));
  let index = perCatalog.get(catalog);
  if (!index) perCatalog.set(catalog, (index = buildIndex(design, catalog)));
  return index;
}

/** Sibling order: `order`, then id. */
export function bySiblingOrder(a: ElementBase, b: ElementBase): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function buildIndex(design: Design, catalog: ElementCatalog): DesignIndex {
  const byId = new Map(Object.entries(design.elements));
  const elements = [...byId.values()].sort(bySiblingOrder);
  const byType = groupBy(elements, (element) => element.type);
  const fieldMaps = new Map<string, Map<ElementId, ElementBase[]>>();
  let referrerMap: Map<ElementId, Referrer[]> | undefined;
  let childMap: Map<ElementId | undefined, ElementBase[]> | undefined;

  const parentOf = (element: ElementBase): ElementBase | undefined => {
    for (const field of catalog.get(element.type)?.parents ?? []) {
      const id = fieldValue(element, field);
      const parent = typeof id === 'string' ? byId.get(id) : undefined;
      if (parent) return parent;
    }
    return undefined;
  };

  return {
    design,
    catalog,
    elements,
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    find: (type, id) => {
      const element = id === undefined ? undefined : byId.get(id);
      return isA(type, element) ? element : undefined;
    },
    all: <T extends ElementBase>(type: ElementType<T>) => (byType.get(type.type) ?? []) as unknown as readonly T[],
    by: <T extends ElementBase>(type: ElementType<T>, field: keyof T & string, id: ElementId) => {
      const key = `${type.type} ${field}`;
      let map = fieldMaps.get(key);
      if (!map) fieldMaps.set(key, (map = mapField(byType.get(type.type) ?? [], field)));
      return (map.get(id) ?? []) as unknown as readonly T[];
    },
    referrers: (id) => (referrerMap ??= mapReferrers(elements, catalog)).get(id) ?? [],
    parentOf,
    children: (id) => (childMap ??= groupBy(elements, (element) => parentOf(element)?.id)).get(id) ?? [],
  };
}

function mapField(elements: readonly ElementBase[], field: string): Map<ElementId, ElementBase[]> {
  const map = new Map<ElementId, ElementBase[]>();
  for (const element of elements) {
    const value = fieldValue(element, field);
    for (const id of Array.isArray(value) ? new Set(value) : [value]) {
      if (typeof id === 'string') push(map, id, element);
    }
  }
  return map;
}

function mapReferrers(elements: readonly ElementBase[], catalog: ElementCatalog): Map<ElementId, Referrer[]> {
  const map = new Map<ElementId, Referrer[]>();
  for (const element of elements) {
    for (const use of referencesIn(element, catalog.get(element.type)?.references ?? [])) {
      push(map, use.targetId, { ...use, element });
    }
  }
  return map;
}

function groupBy<K>(elements: readonly ElementBase[], key: (element: ElementBase) => K): Map<K, ElementBase[]> {
  const map = new Map<K, ElementBase[]>();
  for (const element of elements) push(map, key(element), element);
  return map;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
