import type { Told } from './behaviour.ts';

/** How something stands now, as one sentence. */
export interface Standing extends Told {
  /** Whose state it is; the same from event to event. */
  readonly key: string;
  /** True for the state that nobody needs to be told of at the start. */
  readonly isUsual: boolean;
}

/** Sentences that were told last, by key. */
export type ToldSentences = Readonly<Record<string, string>>;

/** Tells the standings that differ from what was told last, and gives what is known to the reader from now on. */
export function tellChanges(
  before: ToldSentences,
  standings: readonly Standing[],
): { readonly told: ToldSentences; readonly steps: readonly Told[] } {
  const steps = standings
    .filter(({ key, text, isUsual }) => (Object.hasOwn(before, key) ? before[key] !== text : !isUsual))
    .map(({ elementIds, text, why, mood }): Told => ({ elementIds, text, why, mood }));
  return { told: Object.fromEntries(standings.map(({ key, text }) => [key, text])), steps };
}
