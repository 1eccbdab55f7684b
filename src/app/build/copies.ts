import { printPart } from '../../core/edits/part/partText.ts';
import type { Verdict } from '../../core/edits/verdict.ts';
import type { PastePlace } from '../../core/kind/clipboard.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { focusWhatIsNew, placeOf } from './focusWhatIsNew.ts';
import { openDialog } from '../shell/shellState.ts';
import { carryOut, currentDesign, say, select, useEditor } from '../store/store.ts';

/** The selected elements as text for the clipboard; undefined if nothing is selected. */
export function copySelected(): string | undefined {
  const part = workbench.copy(currentDesign(), selectedOrFocused());
  return part.roots.length > 0 ? printPart(part) : undefined;
}

/** Tells what the clipboard holds now. */
export function sayCopied(word: 'copied' | 'cut'): void {
  const names = useEditor.getState().selection.map((id) => currentDesign().elements[id]?.name ?? id);
  say(names.length === 1 ? `${names[0]} is ${word}.` : `${names.length} elements are ${word}.`);
}

/** Adds elements from the clipboard to the design: into what is selected, if that takes them. */
export function pasteElements(text: string): void {
  const part = workbench.readPart(text);
  if (!part.ok) {
    openDialog({ name: 'problems', title: 'Cannot paste', problems: part.error });
    return;
  }
  const [selected] = useEditor.getState().selection;
  const place: PastePlace = selected === undefined ? 'beside' : { into: selected };
  takeCopies(
    workbench.pasteVerdict(currentDesign(), part.value, place),
    part.value.roots.flatMap((id) => part.value.elements[id] ?? []),
  );
}

/** Makes a second one of what is selected, beside it. */
export function duplicateSelected(): void {
  const ids = selectedOrFocused();
  if (ids.length > 0) duplicate(ids, 'beside');
  else say('Select something first.', 'bad');
}

/** What is selected; with nothing selected, the element that has the focus is selected first. */
function selectedOrFocused(): readonly ElementId[] {
  const { selection } = useEditor.getState();
  const id = document.activeElement?.closest<HTMLElement>('[data-element]')?.dataset['element'];
  if (selection.length > 0 || id === undefined || !currentDesign().elements[id]) return selection;
  select([id]);
  return [id];
}

/** Makes a second one of these. */
export function duplicate(ids: readonly ElementId[], place: PastePlace): void {
  const design = currentDesign();
  takeCopies(
    workbench.duplicateVerdict(design, ids, place),
    ids.flatMap((id) => design.elements[id] ?? []),
  );
}

/** Carries it out, and selects the copies of what was chosen rather than what came along. */
function takeCopies(verdict: Verdict, chosen: readonly ElementBase[]): void {
  const before = currentDesign().elements;
  if (!carryOut(verdict)) return;
  const types = new Set(chosen.map(({ type }) => type));
  const { elements } = currentDesign();
  const tree = workbench.canvas(currentDesign());
  const isNew = (id: string | undefined): boolean => id !== undefined && !before[id];
  const roots = Object.values(elements).filter(
    ({ id, type }) => isNew(id) && types.has(type) && !isNew(tree.containerOf(id)),
  );
  if (roots.length === 0) return;
  select(roots.slice(0, chosen.length).map(({ id }) => id));
  const { activeElement } = document;
  if (activeElement?.closest('[data-element]')) focusWhatIsNew(undefined, placeOf(activeElement));
}
