import type { ElementBase } from './element.ts';

/** The value of a field that is known by its name only; undefined if the element does not have it. */
export function fieldValue(element: ElementBase, field: string): unknown {
  return Object.hasOwn(element, field) ? Reflect.get(element, field) : undefined;
}
