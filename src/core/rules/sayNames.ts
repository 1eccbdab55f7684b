import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';

const MOST_NAMES = 4;

/** The elements sorted by name, so that a message is the same whatever the order and the ids. */
export function byName<T extends ElementBase>(elements: readonly T[]): T[] {
  return [...elements].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Names for a message: "alice", "alice and bob", "alice, bob and charlie", "a, b, c, d and 3 more". */
export function sayNames(elements: readonly (ElementBase | undefined)[]): string {
  const names = byName(elements.filter((element) => element !== undefined)).map((element) => element.name);
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** The name of an element for a message; the bare id only where the element is missing. */
export function sayName(index: DesignIndex, id: ElementId): string {
  return index.get(id)?.name ?? id;
}

/** The name of an element with that of its place, where many bear the same name: "Data Disk of alice". */
export function sayPlaced(element: ElementBase, index: DesignIndex): string {
  const place = index.parentOf(element);
  return place ? `${element.name} of ${place.name}` : element.name;
}
