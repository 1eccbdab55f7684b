import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementType } from '../model/element.ts';
import { perIndex } from './perIndex.ts';
import { byName } from './sayNames.ts';

/** What an element is looked up by; none, one or several keys. */
export type KeysOf<T extends ElementBase> = (element: T, index: DesignIndex) => readonly string[];

/** Makes a look-up of the elements of a type by keys that follow from them; sorted by name, made once per design. */
export function elementsByKey<T extends ElementBase>(
  type: ElementType<T>,
  keysOf: KeysOf<T>,
): (index: DesignIndex) => ReadonlyMap<string, readonly T[]> {
  return perIndex((index) => {
    const groups = new Map<string, T[]>();
    for (const element of byName(index.all(type))) {
      for (const key of new Set(keysOf(element, index))) {
        const group = groups.get(key);
        if (group) group.push(element);
        else groups.set(key, [element]);
      }
    }
    return groups;
  });
}
