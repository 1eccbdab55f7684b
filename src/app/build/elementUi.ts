import { create } from 'zustand';
import { renameElement } from '../../core/edits/rename.ts';
import { MAX_NAME_LENGTH, type ElementId } from '../../core/model/element.ts';
import type { Place } from './focusWhatIsNew.ts';
import { commit, currentDesign, say, select } from '../store/store.ts';

/** A menu that hangs at a point of the window: for an element, or for the empty canvas (no id). */
export interface MenuAt {
  readonly elementId: ElementId | undefined;
  readonly x: number;
  readonly y: number;
}

/** What the list of targets is for, and where its element had the focus. */
export interface TargetList {
  readonly elementId: ElementId;
  readonly purpose: 'link' | 'move' | 'add';
  readonly place: Place;
}

/** What canvas and outline have open on an element; one thing at a time. */
interface ElementUi {
  readonly menu: MenuAt | undefined;
  /** A list: what to link the element to, where to move it to, or what to add to it. */
  readonly targets: TargetList | undefined;
  readonly renaming: { readonly elementId: ElementId; readonly place: 'canvas' | 'outline' } | undefined;
}

export const useElementUi = create<ElementUi>(() => ({ menu: undefined, targets: undefined, renaming: undefined }));

/** Opens the menu of an element, which is selected first. */
export function openMenu(menu: MenuAt, selection: readonly ElementId[]): void {
  if (menu.elementId !== undefined && !selection.includes(menu.elementId)) select([menu.elementId]);
  useElementUi.setState({ menu });
}

/** Closes the menu. */
export function closeMenu(): void {
  useElementUi.setState({ menu: undefined });
}

/** Opens the list of targets of an element. */
export function openTargets(elementId: ElementId, purpose: TargetList['purpose'], place: Place = 'canvas'): void {
  useElementUi.setState({ targets: { elementId, purpose, place } });
}

/** Closes the list of targets. */
export function closeTargets(): void {
  useElementUi.setState({ targets: undefined });
}

/** Puts a text box in the place of the element's name. */
export function startRenaming(elementId: ElementId, place: 'canvas' | 'outline'): void {
  useElementUi.setState({ renaming: { elementId, place } });
}

/** Takes the new name (undefined: none) and the text box away. */
export function endRenaming(elementId: ElementId, name: string | undefined): void {
  useElementUi.setState({ renaming: undefined });
  const old = currentDesign().elements[elementId]?.name;
  const wanted = name?.trim();
  if (old === undefined || wanted === undefined || wanted === '' || wanted === old) return;
  if (wanted.length > MAX_NAME_LENGTH) {
    say(`A name has at most ${MAX_NAME_LENGTH} characters.`, 'bad');
    return;
  }
  commit(`Rename ${old} to ${wanted}`, renameElement(elementId, wanted));
}
