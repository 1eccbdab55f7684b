import { MAX_LINKED_ELEMENTS, readDesignLink } from '../../core/links/designLink.ts';
import type { Design } from '../../core/model/design.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import { fail, type Result } from '../../core/result.ts';
import { readDesign } from '../exchange/readText.ts';

/** The design of a link, whole and checked as one from a file would be, or what is wrong with it. */
export function readLink(fragment: string): Result<Design, readonly LoadProblem[]> {
  const text = readDesignLink(fragment);
  if (!text.ok) return fail([{ place: '', message: text.error.message }]);
  const read = readDesign(text.value);
  const count = read.ok ? Object.keys(read.value.elements).length : 0;
  if (count <= MAX_LINKED_ELEMENTS) return read;
  const message = `The link holds ${count} elements; ${MAX_LINKED_ELEMENTS} is the most that is opened from a link. Ask for the design as a file instead.`;
  return fail([{ place: '', message }]);
}
