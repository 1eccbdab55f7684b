import type { Design } from '../../model/design.ts';
import type { ElementBase, ElementCatalog, ElementId } from '../../model/element.ts';
import { referencesIn, type ReferenceSpec, type ReferenceUse } from '../../model/reference.ts';
import { nextOrder, putElement, putElements, removeElements, type NewId } from '../edit.ts';
import { giveOwnValues } from './giveOwnValues.ts';
import type { Part } from './part.ts';

/** What pasting needs to know of the element types. */
export interface PasteContext {
  readonly catalog: ElementCatalog;
  isStorage(type: string): boolean;
}

/** A design with a part added to it. */
export interface Pasted {
  readonly design: Design;
  /** The copies of what was chosen, as far as they found a place. */
  readonly roots: readonly ElementId[];
}

/** Stands for what is not in the design; it never stays in one. */
const NOWHERE = 'nowhere';

/**
 * Adds a copy of the part under new ids. References inside the part lead to the copies; those out of it to what they
 * led to, or to its like by type and name, and otherwise are treated as if their target had been deleted. `chain` is where the copy is wanted, innermost
 * first: what was chosen goes into the first that can be its parent. Values that no two may share become new ones.
 */
export function pastePart(
  { catalog, isStorage }: PasteContext,
  design: Design,
  { part, chain, newId }: { readonly part: Part; readonly chain: readonly ElementId[]; readonly newId: NewId },
): Pasted {
  const ids = newIds(design, part, newId);
  const fits = (id: ElementId, spec: ReferenceSpec): boolean => {
    const type = Object.hasOwn(design.elements, id) ? design.elements[id]?.type : undefined;
    return type !== undefined && (spec.to === 'storage' ? isStorage(type) : spec.to.includes(type));
  };
  const likeOf = (id: ElementId, spec: ReferenceSpec): ElementId | undefined => {
    const known = Object.hasOwn(part.outside, id) ? part.outside[id] : undefined;
    return Object.values(design.elements).find(
      (element) => element.type === known?.type && element.name === known.name && fits(element.id, spec),
    )?.id;
  };
  const targetIn = (id: ElementId, spec: ReferenceSpec): ElementId =>
    fits(id, spec) ? id : (likeOf(id, spec) ?? NOWHERE);
  const firstOrder = nextOrder(design);
  const raw = Object.values(part.elements).map((element, at): ElementBase => {
    const type = catalog.get(element.type);
    const isHome = ({ path }: ReferenceUse): boolean =>
      part.roots.includes(element.id) && path.length === 1 && type?.parents[0] === path[0];
    const copy = withReferences(element, referencesIn(element, type?.references ?? []), (use) => {
      const home = isHome(use) ? chain.find((id) => fits(id, use.spec)) : undefined;
      return ids.get(use.targetId) ?? home ?? targetIn(use.targetId, use.spec);
    });
    return { ...copy, id: ids.get(element.id) ?? NOWHERE, order: firstOrder + at };
  });
  const stub = putElement(design, { id: NOWHERE, type: NOWHERE, name: '', order: 0 });
  const whole = removeElements(catalog, putElements(stub, raw), [NOWHERE]);
  const copies = raw.flatMap(({ id }) => whole.elements[id] ?? []);
  const next = putElements(design, giveOwnValues(catalog, design, copies));
  return { design: next, roots: part.roots.flatMap((id) => next.elements[ids.get(id) ?? '']?.id ?? []) };
}

function newIds(design: Design, part: Part, newId: NewId): Map<ElementId, ElementId> {
  const ids = new Map<ElementId, ElementId>();
  const used = new Set<ElementId>([NOWHERE]);
  for (const { id, type } of Object.values(part.elements)) {
    let fresh = newId(type);
    while (used.has(fresh) || Object.hasOwn(design.elements, fresh)) fresh = newId(type);
    used.add(fresh);
    ids.set(id, fresh);
  }
  return ids;
}

/** The element with other targets; lists and entries stay as they are around them. */
function withReferences(
  element: ElementBase,
  uses: readonly ReferenceUse[],
  targetOf: (use: ReferenceUse) => ElementId,
): ElementBase {
  const copy = JSON.parse(JSON.stringify(element)) as Record<string | number, unknown>;
  for (const use of uses) {
    const [last, ...before] = use.path.toReversed();
    const holder = before.reduceRight<Record<string | number, unknown>>(
      (at, key) => at[key] as Record<string | number, unknown>,
      copy,
    );
    if (last !== undefined) holder[last] = targetOf(use);
  }
  return copy as unknown as ElementBase;
}
