import type { Design } from '../model/design.ts';

interface Entry {
  readonly label: string;
  readonly design: Design;
}

/** Undo and redo as whole designs; unchanged parts are shared, so that a step costs little. */
export interface History {
  readonly past: readonly Entry[];
  readonly present: Design;
  readonly future: readonly Entry[];
  /** Edits with the same key in a row (typing, dragging) become one step. */
  readonly coalesceKey?: string;
}

const MOST_STEPS = 200;

/** A history without steps. */
export function startHistory(design: Design): History {
  return { past: [], present: design, future: [] };
}

/** Adds a step called `label`; steps with the same `coalesceKey` as the one before are merged into it. */
export function pushHistory(history: History, label: string, design: Design, coalesceKey?: string): History {
  if (design === history.present) return history;
  const merge = coalesceKey !== undefined && coalesceKey === history.coalesceKey;
  const past = merge ? history.past : [...history.past, { label, design: history.present }].slice(-MOST_STEPS);
  return { past, present: design, future: [], ...(coalesceKey === undefined ? {} : { coalesceKey }) };
}

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.design,
    future: [{ label: last.label, design: history.present }, ...history.future],
  };
}

/** One step forward; the same history if there is none. */
export function redo(history: History): History {
  const next = history.future[0];
  if (!next) return history;
  return {
    past: [...history.past, { label: next.label, design: history.present }],
    present: next.design,
    future: history.future.slice(1),
  };
}
