import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementType } from '../model/element.ts';
import { elementsByKey, type KeysOf } from './elementsByKey.ts';
import { byName } from './sayNames.ts';

/** More sharers than these are not named; it keeps the check linear when everything collides with everything. */
const MOST_SHARERS = 8;

/**
 * Makes a look-up of the other elements of a type that share a key with an element: two servers with one host name, two
 * resources with one port. `keysOf` gives the keys that are meant to be unique; an element without keys shares nothing.
 * The look-up gives at most eight elements, sorted by name.
 */
export function sharing<T extends ElementBase>(
  type: ElementType<T>,
  keysOf: KeysOf<T>,
): (element: T, index: DesignIndex) => readonly T[] {
  const groupsOf = elementsByKey(type, keysOf);
  return (element, index) => {
    const groups = groupsOf(index);
    const others = keysOf(element, index).flatMap((key) =>
      (groups.get(key) ?? []).slice(0, MOST_SHARERS + 1).filter((other) => other.id !== element.id),
    );
    return byName([...new Set(others)]).slice(0, MOST_SHARERS);
  };
}
