import type { Rule } from '../../../core/rules/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [];
