import { patchElement } from '../../../core/edits/edit.ts';
import type { ElementBase } from '../../../core/model/element.ts';
import type { Blame } from '../../../core/rules/rule.ts';

/** A fix that empties fields of an element, so that the files say what they say by themselves. */
export function writeDefault<T extends ElementBase>(
  element: T,
  label: string,
  fields: readonly (keyof T & string)[],
): NonNullable<Blame['fix']> {
  const empty = Object.fromEntries(fields.map((name) => [name, undefined]));
  return { label, edit: (design) => patchElement(design, element.id, empty) };
}
