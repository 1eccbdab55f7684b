import { keptDatabase, TABLES } from './database.ts';
import { asBase, asKept, type KeptBase, type KeptDesign } from './keptDesign.ts';
import { dropParked, parkedIds, readParked } from './parked.ts';

/** What came of a write: the copy as it lies there now, or undefined because another tab had written since. */
export type Written = KeptDesign | undefined;

/** What lies under an id: a copy, something that is no copy any more, or nothing. */
export type Found =
  | { readonly state: 'kept'; readonly design: KeptDesign; readonly isParked: boolean }
  | { readonly state: 'broken'; readonly text: string }
  | { readonly state: 'none' };

/**
 * The newest copy of a design: the one in the database, or the one that a closing page left.
 *
 * @throws if the browser refuses storage.
 */
export async function readKept(id: string): Promise<Found> {
  const parked = readParked(id);
  const value: unknown = await (await keptDatabase()).get(TABLES.kept, id);
  const stored = asKept(value);
  // A clock may be set back and two tabs differ; only a copy that follows on the stored one is newer.
  if (parked && parked.revision > (stored?.revision ?? 0)) return { state: 'kept', design: parked, isParked: true };
  if (stored) return { state: 'kept', design: stored, isParked: false };
  return value === undefined ? { state: 'none' } : { state: 'broken', text: JSON.stringify(value) };
}

/**
 * Writes a copy. `known` is the revision that the writer has seen last: if the stored one is newer, nothing is written, so
 * that a tab that has slept cannot undo what another did meanwhile.
 *
 * @throws if the browser refuses storage or has no room left.
 */
export async function writeKept(design: Omit<KeptDesign, 'revision'>, known: number): Promise<Written> {
  const transaction = (await keptDatabase()).transaction(TABLES.kept, 'readwrite');
  const before = asKept(await transaction.store.get(design.id))?.revision ?? 0;
  if (before > known) {
    await transaction.done;
    return undefined;
  }
  const written = { ...design, revision: known + 1 };
  await Promise.all([transaction.store.put(written, design.id), transaction.done]);
  dropParked(design.id, written.at);
  return written;
}

/** The design that changes of this one are counted from, if one was kept. */
export async function readBase(id: string): Promise<KeptBase | undefined> {
  return asBase(await (await keptDatabase()).get(TABLES.bases, id));
}

/** Keeps the design that changes are counted from. */
export async function keepBase(id: string, base: KeptBase): Promise<void> {
  await (await keptDatabase()).put(TABLES.bases, base, id);
}

/**
 * All designs in this browser, the newest first, broken ones last; also those that the database had no room for.
 *
 * @throws if the browser refuses storage.
 */
export async function listKept(): Promise<{ readonly id: string; readonly found: Found }[]> {
  const stored = (await (await keptDatabase()).getAllKeys(TABLES.kept)).map(String);
  const ids = [...new Set([...stored, ...parkedIds().filter((id) => readParked(id))])];
  const entries = await Promise.all(ids.map(async (id) => ({ id, found: await readKept(id) })));
  const timeOf = (found: Found): number => (found.state === 'kept' ? found.design.at : 0);
  return entries.toSorted((a, b) => timeOf(b.found) - timeOf(a.found));
}

/** Whether there is any design in this browser, broken or not. Throws if the browser refuses storage. */
export async function hasKept(): Promise<boolean> {
  return (await (await keptDatabase()).count(TABLES.kept)) > 0 || parkedIds().length > 0;
}

/** Takes a design out of this browser; what is kept beside it goes with `dropOrphans`. Throws if storage is refused. */
export async function removeKept(id: string): Promise<void> {
  await (await keptDatabase()).delete(TABLES.kept, id);
  dropParked(id, Number.POSITIVE_INFINITY);
}
