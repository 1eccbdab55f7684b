import { readDesignLink } from '../../core/links/designLink.ts';
import type { Design } from '../../core/model/design.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import { fail, type Result } from '../../core/result.ts';
import { readDesign } from '../exchange/readText.ts';

/** The design of a link, whole and checked as one from a file would be, or what is wrong with it. */
export function readLink(fragment: string): Result<Design, readonly LoadProblem[]> {
  const text = readDesignLink(fragment);
  return text.ok ? readDesign(text.value) : fail([{ place: '', message: text.error.message }]);
}
