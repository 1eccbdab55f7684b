import { create } from 'zustand';
import type { Edit } from '../../core/edits/edit.ts';
import type { Verdict } from '../../core/edits/verdict.ts';
import { pushHistory, redo, startHistory, undo, type History } from '../../core/history/history.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { unturned } from '../../core/model/unturned.ts';
import { NO_EVENTS, type WorldEvent } from '../../core/world/world.ts';
import { newId } from '../../platform/newId.ts';
import { blankDesign } from '../../blankDesign.ts';
import { rememberSave } from './lastSave.ts';
import { sayDone } from '../ui/sayDone.ts';

/** The document with its undo steps, and the session: what is selected and what has failed. Edits live outside. */
export interface EditorState {
  readonly history: History;
  readonly selection: readonly ElementId[];
  /** The failure scenario being played; not part of the document and not of undo. */
  readonly events: readonly WorldEvent[];
  /** The id under which the design is kept in this browser. */
  readonly designId: string;
  /** Why the design is only shown here: another tab edits it, or this page shows what a link holds. */
  readonly readOnly: false | 'other tab' | 'viewer';
  /** Last thing said to the user, also read out by screen readers. */
  readonly notice: Notice | undefined;
}

export interface Notice {
  readonly text: string;
  readonly mood: 'good' | 'bad';
  /** The first notice is 1, and each adds one. */
  readonly serial: number;
}

const NOTHING: readonly ElementId[] = [];

/** Undo may lead back into a design that is kept under another id. */
const keptUnder = new WeakMap<Design, string>();

export const useEditor = create<EditorState>(() => ({
  history: startHistory(blankDesign()),
  designId: newId('design'),
  readOnly: false,
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
  if (isRefused()) return;
  advance(label, edit(currentDesign(), newId), get().designId, coalesceKey);
}

const REFUSALS = {
  'other tab': 'This design is being edited in another tab. Take it over to change it here.',
  viewer: 'This page only shows the design. Open it in Quorate to change it.',
} as const;

/** Refuses, with the reason, what would change a design that is only shown. */
function isRefused(): boolean {
  const { readOnly } = get();
  if (readOnly) say(REFUSALS[readOnly], 'bad');
  return readOnly !== false;
}

function advance(label: string, design: Design, designId: string, coalesceKey?: string): void {
  const { history, selection, events, ...state } = get();
  if (design === history.present) return;
  keptUnder.set(history.present, state.designId);
  keptUnder.set(design, designId);
  const next = pushHistory(history, unturned(label), design, coalesceKey);
  const readOnly = designId === state.designId && state.readOnly;
  set({ history: next, designId, readOnly, ...pruned(next.present, selection, events) });
}

/** Carries out a verdict: the edit, or the reason against it as a notice. True if it was carried out. */
export function carryOut(verdict: Verdict): boolean {
  if (!verdict.ok) {
    say(verdict.why, 'bad');
    return false;
  }
  if (isRefused()) return false;
  const before = currentDesign();
  commit(verdict.label, verdict.edit);
  // What is let go where it was has not been moved.
  if (currentDesign() === before) return true;
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

/** Opens a design that is kept in this browser, with a fresh history. */
export function openDesign(design: Design, designId: string): void {
  set({ history: startHistory(design), designId, readOnly: false, selection: NOTHING, events: NO_EVENTS });
}

/** Shows what another tab has made of the design; what is selected stays so. */
export function followDesign(design: Design): void {
  const { selection, events } = get();
  set({ history: startHistory(design), ...pruned(design, selection, events) });
}

/** Shows a design that cannot be changed here and is kept nowhere. */
export function viewDesign(design: Design): void {
  openDesign(design, newId('design'));
  setReadOnly('viewer');
}

/** Lets the design on the screen be changed, or only be read. */
export function setReadOnly(readOnly: EditorState['readOnly']): void {
  if (get().readOnly !== readOnly) set({ readOnly });
}

/**
 * Puts another design on the screen as one undoable step (template, import, start over). What was there stays kept in this
 * browser, unless it was empty. Changes are counted from the new design.
 */
export function replaceDesign(label: string, design: Design): void {
  const { readOnly, designId } = get();
  const isFree = !readOnly && Object.keys(currentDesign().elements).length === 0;
  advance(label, design, isFree ? designId : newId('design'));
  rememberSave(design, `“${label}”`);
  set({ selection: NOTHING, events: NO_EVENTS });
}

/** Goes on under another id, so that what is kept under the present one stays as it is. */
export function continueAs(label: string, design: Design): void {
  advance(label, design, newId('design'));
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
  set(({ notice }) => ({ notice: { text: unturned(text), mood, serial: (notice?.serial ?? 0) + 1 } }));
}

function step(
  move: (history: History) => History,
  word: string,
  label: (history: History) => string | undefined,
): void {
  const { history, selection, events, designId } = get();
  const what = label(history);
  if (what === undefined || isRefused()) return;
  const next = move(history);
  const nextId = keptUnder.get(next.present) ?? designId;
  set({ history: next, designId: nextId, ...pruned(next.present, selection, events) });
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
