import type { ElementBase } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/** "2 × Server, 4 × Disk": how many elements there are of each type, in the order in which the types first come. */
export function sayTypes(elements: readonly ElementBase[]): string {
  const counts = new Map<string, number>();
  for (const { type } of elements) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => `${count}\u00a0×\u00a0${workbench.catalog.get(type)?.label ?? type}`)
    .join(', ');
}
