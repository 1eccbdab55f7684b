import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase } from '../model/element.ts';

/**
 * Every text that stands in some top-level field of the design. Kinds are strangers, so that a value which is new here
 * clashes with nobody's: an address, a host name, a resource name.
 */
export function textsIn(index: DesignIndex): ReadonlySet<string> {
  return new Set(
    index.elements.flatMap((element) => Object.values(element).filter((value) => typeof value === 'string')),
  );
}

/** The first candidate that no field of the design holds yet; `candidate` is called with 0, 1, 2 … */
export function unusedText(index: DesignIndex, candidate: (at: number) => string): string {
  const taken = textsIn(index);
  for (let at = 0; ; at += 1) {
    const text = candidate(at);
    if (!taken.has(text)) return text;
  }
}

/** The lowest number from `lowest` on that is not among `taken`. */
export function unusedNumber(taken: Iterable<number>, lowest: number): number {
  const known = new Set(taken);
  let number = lowest;
  while (known.has(number)) number += 1;
  return number;
}

/** A name for one more sibling: the stem, then "stem 2", "stem 3". */
export function unusedName(siblings: readonly ElementBase[], stem: string): string {
  const taken = new Set(siblings.map((sibling) => sibling.name));
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? stem : `${stem} ${at}`;
    if (!taken.has(name)) return name;
  }
}
