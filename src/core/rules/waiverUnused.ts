import type { Rule } from './rule.ts';

/**
 * A waiver that hides nothing is itself a finding: it would hide the next mistake. `judge` finds it, because only it
 * knows what the other rules found; here stand the words, so that the rule is listed and explained like the others.
 */
export const waiverUnused: Rule = {
  id: 'common/waiver-unused',
  title: 'A waiver hides nothing',
  severity: 'info',
  remedy: 'Remove the waiver.',
  sources: [{ title: 'Quorate, decision 0009: waivers need reasons' }],
  appliesTo: [],
  check: () => [],
};
