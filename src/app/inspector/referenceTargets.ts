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
  return targetsOf(
    index,
    index.elements.filter((element) => element.id !== self && fits(element)),
  );
}

/** Elements to choose from. Those of one name in one place are told apart by what their boxes say, or are counted. */
export function targetsOf(index: DesignIndex, elements: readonly ElementBase[]): ReferenceTarget[] {
  const tree = workbench.canvas(index.design);
  const plain = elements.map((element) => placedName(index, element));
  const isAmbiguous = repeatedIn(plain);
  const detailed = elements.map(({ id }, at) => {
    const label = plain[at] ?? '';
    const detail = isAmbiguous(label) ? tree.node(id)?.box.detail : undefined;
    return detail ? `${label}, ${detail}` : label;
  });
  const isRepeated = repeatedIn(detailed);
  const seen = new Map<string, number>();
  return elements.map(({ id, type }, at) => {
    const label = detailed[at] ?? '';
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return {
      id,
      label: isRepeated(label) ? `${label}, no. ${count}` : label,
      group: workbench.catalog.get(type)?.label ?? type,
    };
  });
}

function repeatedIn(labels: readonly string[]): (label: string) => boolean {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const label of labels) (once.has(label) ? more : once).add(label);
  return (label) => more.has(label);
}

/** "Data Disk (alice)": the name, and where it lives, since names may repeat. */
export function placedName(index: DesignIndex, element: ElementBase): string {
  const parent = index.parentOf(element);
  const name = element.name || 'unnamed';
  return parent ? `${name} (${parent.name || 'unnamed'})` : name;
}
