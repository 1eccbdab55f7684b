import { create } from 'zustand';
import { foldersOf } from './fileRows.ts';
import type { Hit, Search } from './searchFiles.ts';

/** What the bundle view remembers while the page is open. Nothing of it belongs to the document. */
interface BundleView {
  /** The file that is read; undefined for the first one. */
  readonly path: string | undefined;
  /** The line in it that the keyboard is at, counted from 0. */
  readonly line: number;
  /** Rises with every jump to a line, so that the view scrolls there even if it is the same line. */
  readonly jump: number;
  /** Folders that were opened or closed by hand. */
  readonly touched: ReadonlyMap<string, boolean>;
  readonly search: Search;
  /** Which hit is looked at. */
  readonly hit: number | undefined;
  /** Whether the text of a file or what has changed in it is shown, and only files that have changed are listed. */
  readonly showsChanges: boolean;
}

export const useBundleView = create<BundleView>(() => ({
  path: undefined,
  line: 0,
  jump: 0,
  touched: new Map(),
  search: { query: '', matchCase: false, wholeWord: false },
  hit: undefined,
  showsChanges: false,
}));

const get = useBundleView.getState;
const set = useBundleView.setState;

/** Shows a file from its beginning. */
export function openFile(path: string): void {
  if (get().path !== path) set({ path, line: 0, jump: get().jump + 1 });
}

/** Shows a line of a file, and the file in the tree. */
export function goToLine(path: string, line: number): void {
  const { touched, jump } = get();
  const folders = foldersOf(path).map((folder) => [folder, true] as const);
  set({ path, line, jump: jump + 1, touched: new Map([...touched, ...folders]), showsChanges: false });
}

/** Opens or closes a folder. */
export function openFolder(path: string, isOpen: boolean): void {
  set({ touched: new Map([...get().touched, [path, isOpen]]) });
}

/** Looks for something else, or otherwise. */
export function searchFor(search: Partial<Search>): void {
  set({ search: { ...get().search, ...search }, hit: undefined });
}

/** Shows one of the hits; after the last one comes the first, and the other way round. */
export function goToHit(hits: readonly Hit[], at: number): void {
  const place = (at + hits.length) % hits.length;
  const hit = hits[place];
  if (!hit) return;
  goToLine(hit.path, hit.line);
  set({ hit: place });
}

/** Goes on to the next hit, or back to the one before. */
export function stepHit(hits: readonly Hit[], by: 1 | -1): void {
  const { hit } = get();
  goToHit(hits, hit === undefined ? (by === 1 ? 0 : -1) : hit + by);
}

/** Shows what has changed since the last save, or the files as they are. */
export function showChanges(showsChanges: boolean): void {
  set({ showsChanges });
}
