import { create } from 'zustand';
import type { Edit } from '../../core/edits/edit.ts';
import type { Verdict } from '../../core/edits/verdict.ts';
import { NO_EVENTS } from '../../core/kind/workbench.ts';
import { pushHistory, redo, startHistory, undo, type History } from '../../core/history/history.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { newId } from '../../platform/newId.ts';
import { workbench } from '../../workbench.ts';
import { rememberSave } from './lastSave.ts';
import { sayDone } from '../ui/sayDone.ts';

/** The document with its undo steps, and the session: what is selected and what has failed. Edits live outside. */
export interface EditorState {
  readonly history: History;
  readonly selection: readonly ElementId[];
  /** The failure scenario being played; not part of the document and not of undo. */
  readonly events: readonly WorldEvent[];
  /** Last thing said to the user, also read out by screen readers. */
  readonly notice: { readonly text: string; readonly mood: 'good' | 'bad'; readonly serial: number } | undefined;
}

const NOTHING: readonly ElementId[] = [];

export const useEditor = create<EditorState>(() => ({
  history: startHistory(workbench.newDesign('Untitled design')),
  selection: NOTHING,
  events: NO_EVENTS,
  notice: undefined,
}));

const get = useEditor.getState;
const set = useEditor.setState;

/** The design on the screen. */
export function currentDesign(): Design {
  return get().history.present;
}

/** Makes an edit one undo step called `label`; steps with the same key in a row become one. */
export function commit(label: string, edit: Edit, coalesceKey?: string): void {
  const { history, selection, events } = get();
  const design = edit(history.present, newId);
  if (design === history.present) return;
  const next = pushHistory(history, label, design, coalesceKey);
  set({ history: next, ...pruned(next.present, selection, events) });
}

/** Carries out a verdict: the edit, or the reason against it as a notice. True if it was carried out. */
export function carryOut(verdict: Verdict): boolean {
  if (!verdict.ok) {
    say(verdict.why, 'bad');
    return false;
  }
  const before = currentDesign();
  commit(verdict.label, verdict.edit);
  const added = Object.keys(currentDesign().elements).filter((id) => !before.elements[id]);
  if (added[0] !== undefined) select([added[0]]);
  say(sayDone(verdict.label));
  return true;
}

/** Ends the run of edits that are merged into one undo step; called when a field is left. */
export function endCoalescing(): void {
  const { coalesceKey, ...history } = get().history;
  if (coalesceKey !== undefined) set({ history });
}

/** Deletes the selected elements and what depends on them. */
export function deleteSelected(): void {
  const { selection } = get();
  const names = selection.map((id) => currentDesign().elements[id]?.name ?? id);
  if (names.length === 0) return;
  const what = names.length === 1 ? `Delete ${names[0]}` : `Delete ${names.length} elements`;
  commit(what, (design) => workbench.remove(design, selection));
  say(sayDone(what));
}

/** Opens another design with a fresh history. */
export function openDesign(design: Design): void {
  set({ history: startHistory(design), selection: NOTHING, events: NO_EVENTS });
}

/** Replaces the design as one undoable step (template, import, start over). Changes are counted from it. */
export function replaceDesign(label: string, design: Design): void {
  commit(label, () => design);
  rememberSave(design, `“${label}”`);
  set({ selection: NOTHING, events: NO_EVENTS });
}

/** One step back. */
export function undoStep(): void {
  step(undo, 'Undo', (history) => history.past.at(-1)?.label);
}

/** One step forward. */
export function redoStep(): void {
  step(redo, 'Redo', (history) => history.future[0]?.label);
}

/** Selects exactly these elements. */
export function select(ids: readonly ElementId[]): void {
  set({ selection: ids.length === 0 ? NOTHING : ids });
}

/** Plays this scenario; an empty list is good health. */
export function playEvents(events: readonly WorldEvent[]): void {
  set({ events: events.length === 0 ? NO_EVENTS : events });
}

/** Tells the user something: shown for a while, and read out. */
export function say(text: string, mood: 'good' | 'bad' = 'good'): void {
  set(({ notice }) => ({ notice: { text, mood, serial: (notice?.serial ?? 0) + 1 } }));
}

function step(
  move: (history: History) => History,
  word: string,
  label: (history: History) => string | undefined,
): void {
  const { history, selection, events } = get();
  const what = label(history);
  if (what === undefined) return;
  const next = move(history);
  set({ history: next, ...pruned(next.present, selection, events) });
  say(`${word}: ${what}.`);
}

/** Selection and events name only elements that still exist. */
function pruned(
  design: Design,
  selection: readonly ElementId[],
  events: readonly WorldEvent[],
): Pick<EditorState, 'selection' | 'events'> {
  const known = (id: ElementId): boolean => Object.hasOwn(design.elements, id);
  return {
    selection: selection.every(known) ? selection : selection.filter(known),
    events: events.every((event) => known(event.elementId)) ? events : events.filter((event) => known(event.elementId)),
  };
}
