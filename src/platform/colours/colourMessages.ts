import type { WorkerPort } from '../workerPool.ts';

/** Languages that are told apart. `sections` is `name { key value; }`, `table` is columns with comments. */
export const LANGUAGES = ['bash', 'ini', 'json', 'markdown', 'sections', 'table', 'xml', 'yaml'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a stretch of text is to its reader. */
export const COLOURS = ['plain', 'comment', 'word', 'name', 'text', 'number', 'variable'] as const;
export type Colour = (typeof COLOURS)[number];

/** Text whose stretches are wanted. */
export interface ColourQuestion {
  readonly language: Language;
  readonly text: string;
}

/** Stretches that are not plain, rising: start, end, and place in COLOURS, again and again. */
export type ColourRuns = Uint32Array;

/** A worker that colours. */
export type ColourPort = WorkerPort<ColourQuestion, ColourRuns>;
