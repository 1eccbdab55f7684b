import type { Design } from '../../src/core/model/design.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { workbench } from '../../src/workbench.ts';
import { textFieldsOf } from './textFields.ts';

/** The design with the text in every field that takes it without an error: behind what stands there, or in its place. */
export function writeEverywhere(design: Design, text: string): Design {
  return textFieldsOf(design).reduce((changed, { id }) => {
    const field = textFieldsOf(changed).find((candidate) => candidate.id === id);
    const tried = field ? [field.write(field.text + text), field.write(text)] : [];
    return tried.find((candidate) => !workbench.analyse(candidate).findings.some(isBlocking)) ?? changed;
  }, design);
}
