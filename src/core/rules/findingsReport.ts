import type { Design } from '../model/design.ts';
import type { Rule } from './rule.ts';

/** What a report may name beside the findings. */
export interface FindingsReport {
  /** The file that was checked, as the user named it; `-` for standard input. */
  readonly fileName: string;
  /** All rules that were asked, so that a report can say what was looked for. */
  readonly rules: readonly Rule[];
  readonly design: Design;
  /** The text of the file, for line numbers; left out where there is none. */
  readonly text?: string;
}
