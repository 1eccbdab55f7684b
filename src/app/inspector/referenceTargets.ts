import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import type { ReferenceSpec } from '../../core/model/reference.ts';
import { workbench } from '../../workbench.ts';

/** Something that a reference may point at, with words that tell it from all others. */
export interface ReferenceTarget {
  readonly id: ElementId;
  readonly label: string;
  /** Label of its type, for grouping. */
  readonly group: string;
}

/** Everything that `spec` allows, save the element itself, in sibling order. */
export function referenceTargets(index: DesignIndex, spec: ReferenceSpec, self: ElementId): ReferenceTarget[] {
  const fits = (element: ElementBase): boolean =>
    spec.to === 'storage' ? Object.hasOwn(workbench.layers, element.type) : spec.to.includes(element.type);
  return index.elements
    .filter((element) => element.id !== self && fits(element))
    .map((element) => ({
      id: element.id,
      label: placedName(index, element),
      group: workbench.catalog.get(element.type)?.label ?? element.type,
    }));
}

/** "Data Disk (alice)": the name, and where it lives, since names may repeat. */
export function placedName(index: DesignIndex, element: ElementBase): string {
  const parent = index.parentOf(element);
  const name = element.name || 'unnamed';
  return parent ? `${name} (${parent.name || 'unnamed'})` : name;
}
