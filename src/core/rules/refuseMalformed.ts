import type { ElementBase } from '../model/element.ts';
import type { Blame } from './rule.ts';

/** A text that a configuration language wants in a certain form. */
export interface MachineText {
  readonly owner: ElementBase;
  readonly text: string;
  /** What it is, without article: "host name". */
  readonly what: string;
  /** Of what it consists: "letters, digits and inner hyphens". */
  readonly grammar: string;
  isGood(text: string): boolean;
}

const LONGEST_SHOWN = 60;

/** A complaint if the text is empty or not of the form; control characters in it are shown as escapes. */
export function refuseMalformed({ owner, text, what, grammar, isGood }: MachineText): readonly Blame[] {
  if (isGood(text)) return [];
  if (text === '') return [{ message: `${owner.name} has no ${what}.` }];
  const shown = JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
  return [{ message: `The ${what} of ${owner.name} is ${shown}; it may have ${grammar}.` }];
}
