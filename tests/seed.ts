import * as fc from 'fast-check';

/**
 * Properties run with one seed, so that a run can be repeated anywhere; `QUORATE_SEED=random` searches anew each time, and
 * `QUORATE_SEED=<number>` repeats such a search. What a search finds becomes a named test.
 */
const wanted = process.env['QUORATE_SEED'] ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
