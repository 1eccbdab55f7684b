import * as fc from 'fast-check';
import { waiverKey, type Design } from '../../src/core/model/design.ts';
import type { ElementBase, ElementId, ElementType } from '../../src/core/model/element.ts';
import { workbench } from '../../src/workbench.ts';
import { arbitraryValue, canBeFilled, type Candidates } from './value.ts';

/** How many elements of one type a design may have. */
const MOST_OF_A_TYPE = 4;

/**
 * Any design that the schemas accept: elements of all types, with references to any element that they may refer to, and
 * texts of which many collide or break a grammar. Sibling order is unique, so that it never falls back on ids.
 */
export const arbitraryDesign: fc.Arbitrary<Design> = fc
  .tuple(...[...workbench.catalog.values()].map((type) => fc.tuple(fc.constant(type), fc.nat({ max: MOST_OF_A_TYPE }))))
  .chain((counts) => {
    const ids = fillableIds(counts);
    const candidates = candidatesIn(ids);
    const elements = [...ids].flatMap(([type, typeIds]) => typeIds.map((id) => arbitraryElement(type, id, candidates)));
    return fc.tuple(fc.tuple(...elements), fc.constantFrom('production' as const, 'lab' as const));
  })
  .chain(([elements, profile]) => {
    const orders = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: elements.length,
      maxLength: elements.length,
    });
    return fc.tuple(fc.constant(elements), orders, fc.constant(profile), arbitraryWaivers(elements));
  })
  .map(([elements, orders, profile, waivers]) => ({
    ...workbench.newDesign('Any design'),
    profile,
    waivers,
    elements: Object.fromEntries(elements.map((element, at) => [element.id, { ...element, order: orders[at] ?? at }])),
  }));

type Ids = ReadonlyMap<ElementType, readonly ElementId[]>;

/** Ids of the elements to make, without those whose required references could point to nothing. */
function fillableIds(counts: readonly (readonly [ElementType, number])[]): Ids {
  let ids: Ids = new Map(
    counts.map(([type, count]) => [type, Array.from({ length: count }, (_, at) => `${type.type}-${at}`)]),
  );
  for (;;) {
    const candidates = candidatesIn(ids);
    const empty = [...ids].filter(
      ([type, list]) => list.length > 0 && !Object.values(type.fields).every((field) => canBeFilled(field, candidates)),
    );
    if (empty.length === 0) return ids;
    ids = new Map([...ids].map(([type, list]) => [type, empty.some(([other]) => other === type) ? [] : list]));
  }
}

function candidatesIn(ids: Ids): Candidates {
  const all = [...ids];
  return (to) =>
    all.flatMap(([type, list]) => {
      const fits = to === 'storage' ? Object.hasOwn(workbench.layers, type.type) : to.includes(type.type);
      return fits ? list : [];
    });
}

function arbitraryElement(type: ElementType, id: ElementId, candidates: Candidates): fc.Arbitrary<ElementBase> {
  const fields = Object.entries(type.fields).map(([name, schema]) => [name, arbitraryValue(name, schema, candidates)]);
  const name = fc.oneof(fc.constantFrom('alice', 'bob', 'Data Disk', 'GFS2 Mount', ''), fc.string({ maxLength: 300 }));
  return fc.record({ name, ...(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>) }).map((values) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined);
    return { id, type: type.type, order: 0, ...Object.fromEntries(filled) } as unknown as ElementBase;
  });
}

function arbitraryWaivers(elements: readonly ElementBase[]): fc.Arbitrary<Design['waivers']> {
  if (elements.length === 0) return fc.constant({});
  const waiver = fc.record({
    ruleId: fc.constantFrom(...workbench.rules.map(({ id }) => id)),
    elementId: fc.constantFrom(...elements.map(({ id }) => id)),
    reason: fc.constant('Because.'),
  });
  return fc
    .array(waiver, { maxLength: 3 })
    .map((list) => Object.fromEntries(list.map((entry) => [waiverKey(entry.ruleId, entry.elementId), entry])));
}
