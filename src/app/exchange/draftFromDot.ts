import type { Draft } from '../../core/imports/draft.ts';
import { fail, type Result } from '../../core/result.ts';

/** Reads DOT. */
export async function draftFromDot(_text: string): Promise<Result<Draft, string>> {
  return fail('not yet');
}
