import type { Design } from './design.ts';
import type { ElementBase } from './element.ts';

/**
 * A design as text: two-space JSON, newline at the end. Elements stand in the order of their ids and fields in one order,
 * so that the same design is the same text, however it came about.
 */
export function printDesign(design: Design): string {
  const { format, versions, title, targetOs, profile, separation, view, elements, waivers } = design;
  const ordered = {
    ...(design.$schema === undefined ? {} : { $schema: design.$schema }),
    format,
    versions: sortKeys(versions),
    title,
    targetOs,
    profile,
    separation,
    view: sortKeys(view),
    elements: sortKeys(
      Object.fromEntries(Object.values(elements).map((element) => [element.id, orderFields(element)])),
    ),
    waivers: sortKeys(waivers),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function orderFields({ id, type, name, order, ...fields }: ElementBase): object {
  return { id, type, name, order, ...(sortKeys(fields) as object) };
}

/** Sorts the keys of a value and of all objects in it; arrays keep their order. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
