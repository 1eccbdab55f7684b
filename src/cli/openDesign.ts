import type { Design } from '../core/model/design.ts';
import type { LoadProblem } from '../core/model/integrity.ts';
import { looksLikeDot } from '../core/imports/looksLikeDot.ts';
import { workbench } from '../workbench.ts';
import { complain } from './command.ts';
import { readInput } from './files.ts';

/** A design and the text that it was read from. */
export interface OpenedDesign {
  readonly design: Design;
  readonly text: string;
}

/** Reads a design file, or standard input for `-`. Undefined after a complaint that names the file and each place. */
export async function openDesign(path: string): Promise<OpenedDesign | undefined> {
  const text = await readInput(path);
  if (!text.ok) {
    complain(text.error);
    return undefined;
  }
  const design = workbench.load(text.value);
  if (design.ok) return { design: design.value, text: text.value };
  const name = path === '-' ? 'standard input' : path;
  if (looksLikeDot(text.value)) {
    complain(`${name}: this is a DOT graph; "quorate import" makes a design of it.`);
    return undefined;
  }
  for (const problem of design.error) complain(sayProblem(name, problem));
  return undefined;
}

function sayProblem(name: string, { place, message }: LoadProblem): string {
  return place === '' ? `${name}: ${message}` : `${name}: ${place}: ${message}`;
}
