import { openDB, type IDBPDatabase } from 'idb';

/** A design as it lies in the browser. Revisions rise with every write, from whichever tab it came. */
export interface SavedDesign {
  readonly text: string;
  readonly revision: number;
}

/** A design as it was when it was last saved to a file, opened or begun, and which of them that was. */
export interface SavedBase {
  readonly text: string;
  readonly since: string;
}

/** Where the working copy is kept between visits. */
export interface DraftStore {
  /** The newest copy, or undefined on a first visit. Rejects if the browser refuses storage. */
  read(): Promise<SavedDesign | undefined>;
  /** Writes a copy. Gives its revision, and whether another tab has written since `known`. */
  write(text: string, known: number): Promise<{ readonly revision: number; readonly collided: boolean }>;
  /** Puts a copy aside at once, for a page that is just being closed. */
  park(saved: SavedDesign): void;
  /** The design that changes are counted from, if one was kept. */
  readBase(): Promise<SavedBase | undefined>;
  keepBase(base: SavedBase): Promise<void>;
}

const STORE = 'designs';
const CURRENT = 'current';
const BASE = 'base';
const PARKED = 'quorate-parked';

/** The store in this browser: IndexedDB, with local storage for the moment in which a page closes. */
export function openDraftStore(): DraftStore {
  let database: Promise<IDBPDatabase> | undefined;
  const opened = (): Promise<IDBPDatabase> =>
    (database ??= openDB('quorate', 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) }));
  return {
    read: async () => {
      const parked = readParked();
      const kept = asSaved(await (await opened()).get(STORE, CURRENT));
      return parked && parked.revision > (kept?.revision ?? 0) ? parked : kept;
    },
    write: async (text, known) => {
      const transaction = (await opened()).transaction(STORE, 'readwrite');
      const before = asSaved(await transaction.store.get(CURRENT))?.revision ?? 0;
      const revision = Math.max(before, known) + 1;
      await transaction.store.put({ text, revision } satisfies SavedDesign, CURRENT);
      await transaction.done;
      return { revision, collided: before > known };
    },
    park: (saved) => {
      try {
        localStorage.setItem(PARKED, JSON.stringify(saved));
      } catch {
        // A full or forbidden local storage leaves the copy in IndexedDB as the newest.
      }
    },
    readBase: async () => asBase(await (await opened()).get(STORE, BASE)),
    keepBase: async ({ text, since }) => {
      await (await opened()).put(STORE, { text, since }, BASE);
    },
  };
}

function readParked(): SavedDesign | undefined {
  try {
    return asSaved(JSON.parse(localStorage.getItem(PARKED) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Storage can hold anything: other versions, other programs on the same origin. */
function asSaved(value: unknown): SavedDesign | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { text, revision } = value as { text?: unknown; revision?: unknown };
  return typeof text === 'string' && typeof revision === 'number' ? { text, revision } : undefined;
}

function asBase(value: unknown): SavedBase | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { text, since } = value as { text?: unknown; since?: unknown };
  return typeof text === 'string' && typeof since === 'string' ? { text, since } : undefined;
}
