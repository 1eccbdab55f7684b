import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { newId } from '../newId.ts';

/** Tables of this browser: working copies, the designs that changes are counted from, and earlier versions. */
export const TABLES = { kept: 'kept', bases: 'bases', versions: 'versions' } as const;

const NAME = 'quorate';
const VERSION = 2;
/** The only table of the first version, with one design under a fixed key. */
const FIRST_TABLE = 'designs';

let opened: Promise<IDBPDatabase> | undefined;

/**
 * The database of this browser, opened once.
 *
 * @throws if the browser refuses storage, or if a page of an older version holds the database open.
 */
export function keptDatabase(): Promise<IDBPDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB(NAME, VERSION, {
      upgrade: (database, from, _to, transaction) => {
        if (from < 2) for (const table of Object.values(TABLES)) database.createObjectStore(table);
        if (from === 1) void moveFirst(database, transaction);
      },
      blocked: () => reject(new Error('A page of an older version is open in another tab.')),
      blocking: () => {
        // A newer page in another tab waits for this one to let go; the next write here opens anew, or fails visibly.
        void opening.then((database) => database.close());
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    });
    opening.then(resolve, reject);
  });
}

/** Gives the one design of the first version an id of its own. */
async function moveFirst(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  const first = transaction.objectStore(FIRST_TABLE);
  const [design, base]: unknown[] = [await first.get('current'), await first.get('base')];
  const id = newId('design');
  if (isRecord(design)) await transaction.objectStore(TABLES.kept).put({ title: '', at: 0, ...design, id }, id);
  if (isRecord(base)) await transaction.objectStore(TABLES.bases).put(base, id);
  database.deleteObjectStore(FIRST_TABLE);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
