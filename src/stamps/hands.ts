import type { Edit, NewId } from '../core/edits/edit.ts';
import { renameElement } from '../core/edits/rename.ts';
import type { Verdict } from '../core/edits/verdict.ts';
import type { Workbench } from '../core/kind/workbench.ts';
import type { Design } from '../core/model/design.ts';
import type { ElementId } from '../core/model/element.ts';

/** Builds as an architect would: each gesture asks for a verdict first. A gesture that is refused throws a `Refusal`. */
export interface Hands {
  /** The design as it is after the last gesture. */
  readonly design: Design;
  /** Drops an item of the palette, and gives the first element that came into being. */
  drop(item: string, targetId?: ElementId): ElementId;
  move(id: ElementId, targetId: ElementId): void;
  link(fromId: ElementId, toId: ElementId): void;
  /** Chooses an entry of the element's menu by its id. */
  act(id: ElementId, actionId: string): void;
  set(id: ElementId, field: string, value: unknown): void;
  rename(id: ElementId, name: string): void;
  /** The element of the type that was added last. */
  newest(type: string): ElementId;
}

/** Why a gesture cannot be made, as a sentence. */
export class Refusal extends Error {}

/** A design in the hands of somebody who builds on it. */
export function takeInHands(workbench: Workbench, start: Design, newId: NewId): Hands {
  let design = start;
  const apply = (edit: Edit): ElementId | undefined => {
    const before = design.elements;
    design = edit(design, newId);
    return Object.keys(design.elements).find((id) => !Object.hasOwn(before, id));
  };
  const carryOut = (verdict: Verdict): ElementId | undefined => {
    if (!verdict.ok) throw new Refusal(verdict.why);
    return apply(verdict.edit);
  };
  return {
    get design() {
      return design;
    },
    drop: (item, targetId) => {
      const added = carryOut(workbench.dropVerdict(design, { new: item }, targetId));
      if (added === undefined) throw new Error(`Dropping ${item} adds nothing.`);
      return added;
    },
    move: (id, targetId) => void carryOut(workbench.dropVerdict(design, { move: id }, targetId)),
    link: (fromId, toId) => void carryOut(workbench.connectVerdict(design, fromId, toId)),
    act: (id, actionId) => {
      const action = workbench.actions(design, id).find((each) => each.id === actionId);
      if (!action) throw new Refusal(`${design.elements[id]?.name ?? id} does not offer that here.`);
      apply(action.edit);
    },
    set: (id, field, value) => void carryOut(workbench.fieldVerdict(design, id, field, value)),
    rename: (id, name) => void apply(renameElement(id, name)),
    newest: (type) => {
      const found = workbench.analyse(design).index.elements.findLast((element) => element.type === type);
      if (!found) throw new Error(`There is no ${type}.`);
      return found.id;
    },
  };
}
