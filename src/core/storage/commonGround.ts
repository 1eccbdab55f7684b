import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';

/** One copy of some data: the element that keeps it, and the storage that it is kept on. */
export interface Copy {
  readonly element: ElementBase;
  readonly storageId: ElementId | undefined;
}

/** One piece of equipment below several copies. */
export interface CommonGround {
  /** What the storage belongs to: the array of a LUN, the filer of an export, the server of a disk. */
  readonly keeper: ElementBase;
  /** At least two, in the order in which they were given. */
  readonly elements: readonly ElementBase[];
}

/**
 * The equipment that keeps two or more of the copies, whatever kind it is of: copies on LUNs of one array are lost
 * together. The keeper of a piece of storage is its parent.
 */
export function commonGround(copies: readonly Copy[], index: DesignIndex): readonly CommonGround[] {
  const kept = new Map<ElementBase, ElementBase[]>();
  for (const { element, storageId } of copies) {
    const storage = index.get(storageId);
    const keeper = storage && index.parentOf(storage);
    if (!keeper) continue;
    const elements = kept.get(keeper);
    if (elements) elements.push(element);
    else kept.set(keeper, [element]);
  }
  return [...kept].flatMap(([keeper, elements]) => (elements.length > 1 ? [{ keeper, elements }] : []));
}
