import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../src/core/schema.ts';

/** Where the answers to the rows stand, one file for each chapter. */
export const ROWS = join(import.meta.dirname, '../../docs/rules/rows');

const sentence = z.string().regex(/\S.*\.$/s, 'a sentence that ends with a full stop');
const answer = z.union([
  z.strictObject({ rule: z.union([z.string(), z.array(z.string()).min(1)]) }),
  z.strictObject({ merged: z.union([z.string(), z.array(z.string()).min(1)]), because: sentence }),
  z.strictObject({ written: sentence, test: z.string() }),
  z.strictObject({ preflight: sentence, because: sentence }),
]);

/** What became of one mistake that the domain study names: a rule, a part of one, files that cannot hold it, a preflight check. */
export type Answer = z.output<typeof answer>;

/** A row of the study with its answer. */
export interface Row {
  readonly id: string;
  /** The file that the answer stands in, without its ending. */
  readonly chapter: string;
  readonly answer: Answer;
}

/** All rows with their answers, by chapter and in the order of the files. */
export function readRows(): Row[] {
  const files = readdirSync(ROWS)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.flatMap((file) => {
    const rows = z.record(z.string(), answer).parse(JSON.parse(readFileSync(join(ROWS, file), 'utf8')));
    return Object.entries(rows).map(([id, found]): Row => ({
      id,
      chapter: file.replace(/\.json$/, ''),
      answer: found,
    }));
  });
}

/** The rules that an answer names. */
export function rulesOf(found: Answer): readonly string[] {
  const named = 'rule' in found ? found.rule : 'merged' in found ? found.merged : [];
  return typeof named === 'string' ? [named] : named;
}
