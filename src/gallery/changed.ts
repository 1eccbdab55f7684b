import type { ElementBase, ElementId } from '../core/model/element.ts';

/** Gives the elements with further or other fields for those that are named. */
export function changed(
  elements: readonly ElementBase[],
  fields: Readonly<Record<ElementId, Readonly<Record<string, unknown>>>>,
): readonly ElementBase[] {
  return elements.map((element) => ({ ...element, ...fields[element.id] }));
}
