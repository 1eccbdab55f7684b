import type { z } from '../../core/schema.ts';
import { fail, succeed, type Result } from '../../core/result.ts';

/** Checks a value against its field schema; the error is a sentence for the person who typed it. */
export function validate(schema: z.ZodType, value: unknown): Result<unknown, string> {
  const read = schema.safeParse(value);
  const issue = read.error?.issues[0];
  return issue ? fail(sentenceOf(issue)) : succeed(read.data);
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? `At least ${issue.minimum} characters.` : `At least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string' ? `At most ${issue.maximum} characters.` : `At most ${issue.maximum}.`;
    case 'invalid_type':
      return issue.expected === 'int' || issue.expected === 'number'
        ? 'A whole number is wanted.'
        : `${issue.message}.`;
    default:
      return `${issue.message}.`;
  }
}
