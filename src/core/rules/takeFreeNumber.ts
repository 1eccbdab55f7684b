import { patchElement, type Edit } from '../edits/edit.ts';
import { isA, type ElementBase, type ElementType } from '../model/element.ts';

/** Which number of which element, and in what range a free one is looked for. */
export interface NumberToFree<T extends ElementBase> {
  readonly type: ElementType<T>;
  readonly element: T;
  readonly field: keyof T & string;
  readonly least: number;
  readonly most: number;
  /** Elements of the type that must not have the same number; all of them if left out. */
  isRival?(other: T): boolean;
}

/**
 * An edit that gives an element the next number that none of its rivals has. It does nothing if the number was changed
 * in the meantime, or if no number is free.
 */
export function takeFreeNumber<T extends ElementBase>(wanted: NumberToFree<T>): Edit {
  const { type, element, field, least, most } = wanted;
  return (design) => {
    const now = design.elements[element.id];
    if (!isA(type, now) || now[field] !== element[field]) return design;
    const rivals = Object.values(design.elements).filter((other) => isA(type, other));
    const taken = new Set<unknown>(
      rivals.filter((other) => wanted.isRival?.(other) ?? true).map((other) => other[field]),
    );
    for (let number = least; number <= most; number += 1) {
      if (!taken.has(number)) return patchElement(design, element.id, { [field]: number });
    }
    return design;
  };
}
