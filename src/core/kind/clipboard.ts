import type { CanvasTree } from '../diagram/arrangeCanvas.ts';
import { copyPart } from '../edits/part/copyPart.ts';
import type { Part } from '../edits/part/part.ts';
import { pastePart, type PasteContext } from '../edits/part/pastePart.ts';
import type { Edit } from '../edits/edit.ts';
import { allow, refuse, type Payload, type Verdict } from '../edits/verdict.ts';
import type { Design } from '../model/design.ts';
import type { ElementId } from '../model/element.ts';
import { indexDesign } from '../model/designIndex.ts';

/**
 * Where a copy goes: into an element, or the nearest thing around it that takes it (undefined is the empty canvas), or
 * beside what it was copied from, if that is still there.
 */
export type PastePlace = { readonly into: ElementId | undefined } | 'beside';

/** Copies of elements, in the same design or in another. */
export interface Clipboard {
  /** The elements with all that is in them and between them. */
  copy(design: Design, ids: readonly ElementId[]): Part;
  /** Adds a copy of the part. */
  pasteVerdict(design: Design, part: Part, place: PastePlace): Verdict;
  /** The same for elements of the design itself, under the name that undo gives it. */
  duplicateVerdict(design: Design, ids: readonly ElementId[], place: PastePlace): Verdict;
}

interface Surroundings extends PasteContext {
  canvas(design: Design): CanvasTree;
  dropVerdict(design: Design, payload: Payload, targetId: ElementId | undefined): Verdict;
}

/** Makes a clipboard for the kinds of a workbench. */
export function createClipboard({ catalog, isStorage, canvas, dropVerdict }: Surroundings): Clipboard {
  const copy: Clipboard['copy'] = (design, ids) => copyPart(indexDesign(design, catalog), canvas(design), ids);

  const paste =
    (part: Part, place: PastePlace): Edit =>
    (design, newId) => {
      const chain = around(design, wantedId(design, part, place));
      const pasted = pastePart({ catalog, isStorage }, design, { part, chain, newId });
      return pasted.roots.reduce((current, id) => {
        const tree = canvas(current);
        if (!tree.node(id) || tree.containerOf(id) !== undefined) return current;
        const verdicts = chain.map((containerId) => dropVerdict(current, { move: id }, containerId));
        const taken = verdicts.find((verdict) => verdict.ok);
        return taken?.ok === true ? taken.edit(current, newId) : current;
      }, pasted.design);
    };

  /** The element and what it stands in, innermost first. */
  function around(design: Design, id: ElementId | undefined): readonly ElementId[] {
    const index = indexDesign(design, catalog);
    const chain: ElementId[] = [];
    for (let at = id; at !== undefined && !chain.includes(at);) {
      chain.push(at);
      const element = index.get(at);
      at = canvas(design).containerOf(at) ?? (element && index.parentOf(element)?.id);
    }
    return chain;
  }

  const verdictOf = (design: Design, part: Part, { word, place }: Wanted): Verdict => {
    const edit = paste(part, place);
    const [first, ...more] = part.roots.map((id) => part.elements[id]?.name ?? id);
    const what = more.length > 0 ? `${part.roots.length} elements` : (first ?? 'nothing');
    if (first === undefined) return refuse('There is nothing to copy.');
    const roots = pastePart({ catalog, isStorage }, design, {
      part,
      chain: around(design, wantedId(design, part, place)),
      newId: countingIds(),
    }).roots;
    if (roots.length > 0) return allow(`${word} ${what}`, edit);
    return refuse(`${what} cannot stand alone. Select what it belongs in, and paste again.`);
  };
  return {
    copy,
    pasteVerdict: (design, part, place) => verdictOf(design, part, { word: 'Paste', place }),
    duplicateVerdict: (design, ids, place) => verdictOf(design, copy(design, ids), { word: 'Duplicate', place }),
  };
}

interface Wanted {
  readonly word: string;
  readonly place: PastePlace;
}

function wantedId(design: Design, part: Part, place: PastePlace): ElementId | undefined {
  if (place !== 'beside') return place.into;
  return part.roots.find((id) => Object.hasOwn(design.elements, id));
}

/** Ids for a trial that nobody sees. */
function countingIds(): () => ElementId {
  let count = 0;
  return () => `trial-${(count += 1)}`;
}
