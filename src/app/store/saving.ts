import { create } from 'zustand';
import { printDesign } from '../../core/model/printDesign.ts';
import { shownTitle, type Design } from '../../core/model/design.ts';
import { lastOpenId, rememberOpen } from '../../platform/kept/lastOpen.ts';
import { keepBase, readBase, readKept, writeKept } from '../../platform/kept/keptStore.ts';
import { newId } from '../../platform/newId.ts';
import { dropParked, park } from '../../platform/kept/parked.ts';
import { dropOrphans } from '../../platform/kept/versions.ts';
import { loadEngine } from './loadEngine.ts';
import { rememberSave, useLastSave } from './lastSave.ts';
import { lockDesign, startSharing, tellSaved } from './sharing.ts';
import { continueAs, followDesign, openDesign, say, useEditor, type EditorState } from './store.ts';
import { keepVersion } from './versions.ts';

/** How the working copy in the browser stands. `restoring` until the last visit's design has been looked for. */
export type SavePhase = 'restoring' | 'saved' | 'pending' | 'failed';

interface SavingState {
  readonly phase: SavePhase;
  /** When the copy was written, in milliseconds since 1970. */
  readonly at?: number | undefined;
  /** Why it was not: no room left, or no storage at all. */
  readonly trouble?: 'full' | 'refused' | undefined;
}

const PAUSE_MS = 300;
/** What led to a version if no step did. */
const OPENED = 'As it was opened';
/** Larger designs are put aside only when the page closes: writing them on the spot would be felt. */
const MOST_PARKED = 1_000;

/** What is known of the copies of the designs that this page has had on the screen. */
const copies = new Map<string, { readonly revision: number; readonly design: Design | undefined }>();
/** What could not be written, by design: it is tried again with every write, wherever the user has gone meanwhile. */
const unwritten = new Map<string, Design>();
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

export const useSaving = create<SavingState>(() => ({ phase: 'restoring' }));

/**
 * Brings back the design of the last visit and keeps every later one. `onBroken` gets the stored text if it cannot be
 * opened; the stored copy stays where it is.
 */
export async function startSaving(onBroken: (text: string) => void): Promise<void> {
  const id = lastOpenId();
  const begin = (): void => {
    useSaving.setState({ phase: 'saved' });
    watch();
  };
  // With nothing to bring back, the start page need not wait for the storage.
  if (id === undefined) begin();
  try {
    await dropOrphans();
    if (id !== undefined) {
      await reopen(id, onBroken);
      begin();
    }
  } catch {
    if (id !== undefined) watch();
    useSaving.setState({ phase: 'failed', trouble: 'refused' });
  }
}

/** Keeps what is on the screen from now on. */
function watch(): void {
  useEditor.subscribe(follow);
  useLastSave.subscribe(({ save }) => {
    // A browser that refuses it forgets the base with the page; the working copy tells of such a browser.
    if (save)
      keepBase(useEditor.getState().designId, { text: printDesign(save.design), since: save.since }).catch(
        () => undefined,
      );
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow();
  });
  addEventListener('pagehide', parkShown);
  startSharing({ flush: saveNow, catchUp });
}

/** Writes the design on the screen at once. */
export function saveNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const { designId, readOnly, history } = useEditor.getState();
  for (const [id, design] of unwritten) if (id !== designId) void keep(id, design);
  return readOnly ? writing : keep(designId, history.present);
}

/** Opens a kept design; false after `onBroken` has got what cannot be opened. Throws if the browser refuses storage. */
export async function reopen(id: string, onBroken: (text: string) => void): Promise<boolean> {
  const found = await readKept(id);
  if (found.state === 'none') return false;
  const { workbench } = await loadEngine();
  const loaded = found.state === 'kept' ? workbench.load(found.design.text) : undefined;
  if (found.state === 'broken' || !loaded?.ok) {
    onBroken(found.state === 'kept' ? found.design.text : found.text);
    return false;
  }
  const { revision, at } = found.design;
  copies.set(id, found.isParked ? { revision: revision - 1, design: undefined } : { revision, design: loaded.value });
  openDesign(loaded.value, id);
  void keepVersion(id, { text: found.design.text, at, label: OPENED }, 'at once');
  useSaving.setState({ at });
  await recallBase(id, loaded.value);
  return true;
}

/** Changes are counted from where the last visit to the design counted them. */
async function recallBase(id: string, design: Design): Promise<void> {
  const base = await readBase(id);
  const loaded = base && (await loadEngine()).workbench.load(base.text);
  if (useEditor.getState().designId !== id) return;
  if (base && loaded?.ok) rememberSave(loaded.value, base.since);
  else rememberSave(design, 'the page was opened');
}

function follow(now: EditorState, before: EditorState): void {
  const { designId, readOnly, history } = now;
  if (designId !== before.designId) {
    if (!before.readOnly) void keep(before.designId, before.history.present);
    lockDesign(designId);
    if (copies.has(designId)) {
      void recallBase(designId, history.present).catch(() => undefined);
      // Another tab may have had it since.
      void catchUp().catch(() => undefined);
    }
  }
  if (history.present === before.history.present || readOnly) return;
  if (history.present === copies.get(designId)?.design) {
    rememberOpen(designId);
    tellPhase('saved');
    return;
  }
  if (Object.keys(history.present.elements).length <= MOST_PARKED) parkShown();
  // Not put off by further edits: in a long run of them, each is written within the pause.
  timer ??= setTimeout(() => void saveNow(), PAUSE_MS);
  if (useSaving.getState().phase !== 'pending') tellPhase('pending');
}

/** As long as something could not be written, that is what is told. */
function tellPhase(phase: 'saved' | 'pending'): void {
  if (unwritten.size === 0) useSaving.setState({ phase });
}

/** One write after the other, so that each knows the revision of the one before. */
function keep(id: string, design: Design): Promise<void> {
  const at = Date.now();
  writing = writing.then(() => write(id, design, at));
  return writing;
}

async function write(id: string, design: Design, at: number): Promise<void> {
  const known = copies.get(id);
  if (known?.design === design || (!known && isBlank(design))) return;
  try {
    const copy = { id, title: shownTitle(design), text: printDesign(design), at };
    const written = await writeKept(copy, known?.revision ?? 0);
    unwritten.delete(id);
    if (!written) return standAside(id, design);
    copies.set(id, { revision: written.revision, design });
    const { designId, history } = useEditor.getState();
    if (unwritten.size === 0) {
      const isSaved = copies.get(designId)?.design === history.present;
      useSaving.setState({ phase: isSaved ? 'saved' : 'pending', trouble: undefined });
    }
    if (designId !== id) return;
    rememberOpen(id);
    useSaving.setState({ at: written.at });
    tellSaved(id);
    const label = history.present === design ? history.past.at(-1)?.label : undefined;
    void keepVersion(id, { text: copy.text, at, label: label ?? OPENED }, 'each minute');
  } catch (error) {
    unwritten.set(id, design);
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    useSaving.setState({ phase: 'failed', trouble: isFull ? 'full' : 'refused' });
  }
}

/** Another tab has written meanwhile: both versions are kept, this one as a design of its own, on the screen or not. */
function standAside(id: string, design: Design): void {
  const { designId, history } = useEditor.getState();
  const newest = designId === id ? history.present : design;
  const title = `${shownTitle(newest)} (this tab)`;
  const aside = { ...newest, title };
  // Going on under another id must not write this one again.
  copies.set(id, { revision: copies.get(id)?.revision ?? 0, design: newest });
  if (designId === id) {
    continueAs('Keep as a design of its own', aside);
    say(`Another tab has changed the design meanwhile. What you did here goes on as “${title}”.`, 'bad');
  } else {
    void keep(newId('design'), aside);
    say(`Another tab has changed “${shownTitle(design)}”. What you did here is kept as “${title}”.`, 'bad');
  }
  dropParked(id, Date.now());
}

async function catchUp(): Promise<void> {
  const { designId } = useEditor.getState();
  const found = await readKept(designId);
  if (found.state !== 'kept' || found.design.revision <= (copies.get(designId)?.revision ?? 0)) return;
  const loaded = (await loadEngine()).workbench.load(found.design.text);
  if (!loaded.ok || useEditor.getState().designId !== designId) return;
  copies.set(designId, { revision: found.design.revision, design: loaded.value });
  followDesign(loaded.value);
  useSaving.setState({ phase: 'saved', at: found.design.at, trouble: undefined });
}

/** Nothing has been put into it yet. */
function isBlank(design: Design): boolean {
  return Object.keys(design.elements).length === 0 && shownTitle(design) === 'Untitled design';
}

function parkShown(): void {
  const { designId, readOnly, history } = useEditor.getState();
  const known = copies.get(designId);
  const design = history.present;
  if (readOnly || known?.design === design || (!known && isBlank(design))) return;
  rememberOpen(designId);
  park({
    id: designId,
    title: shownTitle(design),
    text: printDesign(design),
    revision: (known?.revision ?? 0) + 1,
    at: Date.now(),
  });
}
