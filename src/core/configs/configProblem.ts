import type { ElementId } from '../model/element.ts';

/** The design cannot be written as configuration. A rule blames it before; meeting it while printing is a bug. */
export class ConfigProblem extends Error {
  readonly elementId: ElementId | undefined;
  readonly field: string;

  constructor(message: string, elementId: ElementId | undefined, field: string) {
    super(message);
    this.name = 'ConfigProblem';
    this.elementId = elementId;
    this.field = field;
  }
}

/** Gives `text` back if the grammar accepts it; else throws a ConfigProblem that names the element and its field. */
export function requireGrammar(
  text: string,
  isValid: (text: string) => boolean,
  { elementId, field }: { readonly elementId: ElementId; readonly field: string },
): string {
  if (isValid(text)) return text;
  throw new ConfigProblem(`${field} "${text.slice(0, 80)}" cannot be written into a file.`, elementId, field);
}
