import { create } from 'zustand';
import { printDesign } from '../../core/model/printDesign.ts';
import type { Design } from '../../core/model/design.ts';
import { openDraftStore } from '../../platform/autosave.ts';
import { workbench } from '../../workbench.ts';
import { rememberSave, useLastSave } from './lastSave.ts';
import { currentDesign, openDesign, say, useEditor } from './store.ts';

/** How the working copy in the browser stands. `restoring` until the last visit's design has been looked for. */
export type SavePhase = 'restoring' | 'saved' | 'pending' | 'failed';

const PAUSE_MS = 300;
const drafts = openDraftStore();

let revision = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let savedDesign: Design | undefined;
let toldOfOtherTab = false;

export const useSaving = create<{ readonly phase: SavePhase }>(() => ({ phase: 'restoring' }));

/**
 * Brings back the design of the last visit and keeps every later one. `onBroken` gets the stored text if it cannot be
 * opened, so that nothing is thrown away unseen.
 */
export async function startSaving(onBroken: (text: string) => void): Promise<void> {
  try {
    const saved = await drafts.read();
    if (saved) {
      revision = saved.revision;
      const loaded = workbench.load(saved.text);
      if (loaded.ok) await reopen(loaded.value);
      else onBroken(saved.text);
    }
    useSaving.setState({ phase: 'saved' });
  } catch {
    useSaving.setState({ phase: 'failed' });
    say('This browser keeps nothing for this page. Save the design to a file before you leave.', 'bad');
  }
  savedDesign = currentDesign();
  useEditor.subscribe((state) => {
    if (state.history.present !== savedDesign) plan();
  });
  useLastSave.subscribe(({ save }) => {
    // A browser that refuses it forgets the base with the page; the working copy tells of such a browser.
    if (save) drafts.keepBase({ text: printDesign(save.design), since: save.since }).catch(() => undefined);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow();
  });
  addEventListener('pagehide', parkIfPending);
}

/** Shows the design of the last visit; what has changed in it is counted from where the last visit counted. */
async function reopen(design: Design): Promise<void> {
  openDesign(design);
  const base = await drafts.readBase();
  const loaded = base && workbench.load(base.text);
  if (base && loaded?.ok) rememberSave(loaded.value, base.since);
  else rememberSave(design, 'the page was opened');
}

/** Writes the design on the screen at once. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const design = currentDesign();
  if (design === savedDesign) return;
  try {
    const written = await drafts.write(printDesign(design), revision);
    revision = written.revision;
    savedDesign = design;
    if (written.collided && !toldOfOtherTab) {
      toldOfOtherTab = true;
      say('Another tab has changed the design kept in this browser; the last change wins.', 'bad');
    }
    useSaving.setState({ phase: currentDesign() === design ? 'saved' : 'pending' });
  } catch {
    useSaving.setState({ phase: 'failed' });
  }
}

function plan(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), PAUSE_MS);
  if (useSaving.getState().phase !== 'pending') useSaving.setState({ phase: 'pending' });
}

/** A closing page may not live to see an IndexedDB write through; local storage is written on the spot. */
function parkIfPending(): void {
  const design = currentDesign();
  if (design !== savedDesign) drafts.park({ text: printDesign(design), revision: revision + 1 });
}
