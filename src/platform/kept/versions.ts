import { z } from '../../core/schema.ts';
import { keptDatabase, TABLES } from './database.ts';

/** A design as it was once. */
export interface KeptVersion {
  readonly text: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** The step that led to it: "Add data disk to bob". */
  readonly label: string;
}

/** So many versions of each design are kept. */
export const MOST_VERSIONS = 30;

const version = z.object({ text: z.string(), at: z.number(), label: z.string() });

/** Versions of a design, the newest first; what is damaged is left out. Throws if the browser refuses storage. */
export async function listVersions(id: string): Promise<KeptVersion[]> {
  const values: unknown[] = await (await keptDatabase()).getAll(TABLES.versions, versionsOf(id));
  return values.flatMap((value) => asVersion(value) ?? []).toReversed();
}

/**
 * Keeps a version, unless it is the newest already or the newest is younger than `gapMs` milliseconds; the oldest beyond
 * `MOST_VERSIONS` goes. Throws if the browser refuses storage or has no room left.
 */
export async function addVersion(id: string, added: KeptVersion, gapMs: number): Promise<void> {
  const transaction = (await keptDatabase()).transaction(TABLES.versions, 'readwrite');
  const { store } = transaction;
  const newest = asVersion((await store.openCursor(versionsOf(id), 'prev'))?.value);
  if (!newest || (newest.text !== added.text && added.at - newest.at >= gapMs)) {
    await store.put(added, [id, added.at]);
    const keys = await store.getAllKeys(versionsOf(id));
    await Promise.all(keys.slice(0, -MOST_VERSIONS).map((key) => store.delete(key)));
  }
  await transaction.done;
}

/** Drops versions and bases of designs that are not in this browser any more. Throws if the browser refuses storage. */
export async function dropOrphans(): Promise<void> {
  const transaction = (await keptDatabase()).transaction(Object.values(TABLES), 'readwrite');
  const ids = new Set(await transaction.objectStore(TABLES.kept).getAllKeys());
  const [bases, versions] = [transaction.objectStore(TABLES.bases), transaction.objectStore(TABLES.versions)];
  const lost = (await bases.getAllKeys()).filter((id) => !ids.has(id));
  const old = (await versions.getAllKeys()).filter((key) => !Array.isArray(key) || !key[0] || !ids.has(key[0]));
  await Promise.all([...lost.map((id) => bases.delete(id)), ...old.map((key) => versions.delete(key))]);
  await transaction.done;
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

function asVersion(value: unknown): KeptVersion | undefined {
  const read = version.safeParse(value);
  return read.success ? read.data : undefined;
}
