import type { ElementBase } from '../../core/model/element.ts';
import type { FieldNote } from '../../core/model/field.ts';

/** Whether the inspector shows a field of the element: some are there for certain values of another one only. */
export function isShown(note: FieldNote | undefined, element: ElementBase): boolean {
  const when = note?.when;
  if (when === undefined) return true;
  const value = String(valueOf(element, when.field));
  return (when.is?.includes(value) ?? true) && when.isNot?.includes(value) !== true;
}

/** The value of a field; undefined if it is not set. */
export function valueOf(element: ElementBase, name: string): unknown {
  return Object.hasOwn(element, name) ? (element as unknown as Record<string, unknown>)[name] : undefined;
}
