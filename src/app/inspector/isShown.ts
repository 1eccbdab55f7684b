import type { ElementBase } from '../../core/model/element.ts';
import type { FieldNote } from '../../core/model/field.ts';
import { fieldValue } from '../../core/model/fieldValue.ts';

/** Whether the inspector shows a field of the element: some are there for certain values of another one only. */
export function isShown(note: FieldNote | undefined, element: ElementBase): boolean {
  const when = note?.when;
  if (when === undefined) return true;
  const value = String(fieldValue(element, when.field));
  return (when.is?.includes(value) ?? true) && when.isNot?.includes(value) !== true;
}
