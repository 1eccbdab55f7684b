import { noteOf } from '../../src/core/model/field.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementBase } from '../../src/core/model/element.ts';
import { workbench } from '../../src/workbench.ts';

/** The fields that tell about the world, by type of element: their notes say `fact`. */
export const factsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...workbench.catalog].map(([type, { fields }]) => [
    type,
    Object.keys(fields).filter((name) => noteOf(fields[name] ?? fail(name))?.fact === true),
  ]),
);

/** The facts, as "disk.content", that differ between two designs in elements that are in both. */
export function rewrittenFacts(before: Design, after: Design): readonly string[] {
  return Object.values(before.elements).flatMap((element) => {
    const now = after.elements[element.id];
    const facts = now ? (factsOf.get(element.type) ?? []) : [];
    return facts
      .filter((name) => valueOf(element, name) !== valueOf(now, name))
      .map((name) => `${element.type}.${name}`);
  });
}

function valueOf(element: ElementBase | undefined, name: string): unknown {
  return new Map<string, unknown>(Object.entries(element ?? {})).get(name);
}

function fail(name: string): never {
  throw new Error(`No field ${name}.`);
}
