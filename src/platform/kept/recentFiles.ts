import { openDB, type IDBPDatabase } from 'idb';

/** A file that was opened from this browser, and when, in milliseconds since 1970. */
export interface RecentFile {
  readonly handle: FileSystemFileHandle;
  readonly at: number;
}

const MOST = 8;
/** A database apart from that of the designs: losing it loses nothing. */
const NAME = 'quorate-files';
const TABLE = 'recent';
const KEY = 'files';

/** The files opened last, newest first; none where the browser keeps nothing. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    return await withDatabase(async (database) => filesIn(await database.get(TABLE, KEY)));
  } catch {
    return [];
  }
}

/** Puts a file first among the recent ones. */
export async function keepRecent(handle: FileSystemFileHandle): Promise<void> {
  await change(handle, (others) => [{ handle, at: Date.now() }, ...others].slice(0, MOST));
}

/** Takes a file out, because it is not there any more. */
export async function forgetRecent(handle: FileSystemFileHandle): Promise<void> {
  await change(handle, (others) => others);
}

async function change(
  handle: FileSystemFileHandle,
  next: (others: readonly RecentFile[]) => readonly RecentFile[],
): Promise<void> {
  const files = await recentFiles();
  const same = await Promise.all(files.map(async (file) => file.handle.isSameEntry(handle)));
  try {
    await withDatabase((database) => database.put(TABLE, next(files.filter((_file, at) => same[at] !== true)), KEY));
  } catch {
    // Without storage no file is recent.
  }
}

async function withDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore(TABLE) });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function filesIn(kept: unknown): readonly RecentFile[] {
  return Array.isArray(kept) ? kept.filter(isRecentFile) : [];
}

function isRecentFile(value: unknown): value is RecentFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'handle' in value &&
    value.handle instanceof FileSystemFileHandle &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
