import type { ElementId } from '../model/element.ts';
import type { Edit } from './edit.ts';

/** What is being dragged: something new from the palette, or an element that exists. */
export type Payload = { readonly new: string } | { readonly move: ElementId };

/** Whether a drop or a connection is possible, the edit that it makes, or the reason why not. */
export type Verdict =
  { readonly ok: true; readonly label: string; readonly edit: Edit } | { readonly ok: false; readonly why: string };

/** A verdict in favour; `label` is what undo will call it ("Add data disk to bob"). */
export function allow(label: string, edit: Edit): Verdict {
  return { ok: true, label, edit };
}

/** A refusal with a sentence for the user. */
export function refuse(why: string): Verdict {
  return { ok: false, why };
}

/** The first of several that is in favour; the refusal if there is none. */
export function firstAllowed(verdicts: readonly Verdict[], why: string): Verdict {
  return verdicts.find((verdict) => verdict.ok) ?? refuse(why);
}

/** Something that can be done with an element from its menu, the command list or the keyboard. */
export interface Action {
  /** Stable within the element, for tests and keyboard: "add-disk". */
  readonly id: string;
  readonly label: string;
  readonly edit: Edit;
}

/** The headings of the palette; what is wanted most often comes first. */
export const PALETTE_SECTIONS = [
  'Servers and disks',
  'Replication',
  'Shared storage',
  'Services',
  'Network and power',
  'Places',
] as const;

/** Something that can be dragged from the palette, or added with a click to the best place. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Name of an icon of the app's own set. */
  readonly icon: string;
  readonly section: (typeof PALETTE_SECTIONS)[number];
  readonly hint: string;
}
