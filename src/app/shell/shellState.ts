import { create } from 'zustand';
import type { Draft } from '../../core/imports/draft.ts';
import type { Design } from '../../core/model/design.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import type { Finding } from '../../core/rules/rule.ts';
import type { FixPlan } from '../findings/planFix.ts';

export type DetailTab = 'inspector' | 'findings' | 'failure' | 'dot' | 'files';
export type NarrowTab = 'build' | 'diagram' | 'details';

/** The one dialog that may be open, with what it is about. */
export type OpenDialog =
  | { readonly name: 'help' }
  | { readonly name: 'commands' }
  | { readonly name: 'export'; readonly at?: 'bundle' | 'link' }
  | { readonly name: 'paste' }
  | { readonly name: 'insert' }
  | { readonly name: 'versions' }
  | { readonly name: 'waive'; readonly finding: Finding }
  | { readonly name: 'fix'; readonly plan: FixPlan }
  | { readonly name: 'problems'; readonly title: string; readonly problems: readonly LoadProblem[] }
  | { readonly name: 'import'; readonly source: string; readonly draft: Draft }
  | { readonly name: 'lost'; readonly text: string };

interface ShellState {
  readonly detailTab: DetailTab;
  readonly narrowTab: NarrowTab;
  /** The details have taken the height of the figure. */
  readonly isFigureHidden: boolean;
  readonly dialog: OpenDialog | undefined;
  /** The start panel is put aside for an empty canvas. */
  readonly startedEmpty: boolean;
  /** The elements over which the start page was called; it goes when others take their place. */
  readonly startOver: Design['elements'] | undefined;
}

/** What the shell itself remembers: open tab, open dialog. Nothing of it belongs to the document. */
export const useShell = create<ShellState>(() => ({
  detailTab: 'inspector',
  narrowTab: 'build',
  isFigureHidden: false,
  dialog: undefined,
  startedEmpty: false,
  startOver: undefined,
}));

/** Brings a tab to the front, on narrow screens too. */
export function showTab(detailTab: DetailTab): void {
  useShell.setState({ detailTab, narrowTab: 'details' });
}

/** Changes the half of a narrow screen. */
export function showNarrowTab(narrowTab: NarrowTab): void {
  useShell.setState({ narrowTab });
}

/** Opens a dialog in the place of any other. */
export function openDialog(dialog: OpenDialog): void {
  useShell.setState({ dialog });
}

/** Closes whatever dialog is open. */
export function closeDialog(): void {
  useShell.setState({ dialog: undefined });
}

/** Shows the canvas of an empty design instead of the start panel, or the panel again. */
export function startEmpty(startedEmpty: boolean): void {
  useShell.setState({ startedEmpty });
}

/** Shows the start page with all designs over the one that is open, until another is chosen; undefined goes back to it. */
export function showStart(over: Design['elements'] | undefined): void {
  useShell.setState({ startOver: over, startedEmpty: false });
}
