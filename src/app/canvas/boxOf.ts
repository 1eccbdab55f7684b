import type { CanvasTree } from '../../core/diagram/arrangeCanvas.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

const pillsOf = new WeakMap<CanvasTree, ReadonlySet<ElementId>>();

/**
 * The element on the canvas that stands for this one: itself, or the nearest of those that it belongs to which has a box
 * or a pill. Undefined if none has.
 */
export function boxOf(design: Design, id: ElementId): ElementId | undefined {
  const { index } = workbench.analyse(design);
  const tree = workbench.canvas(design);
  let pills = pillsOf.get(tree);
  if (!pills) pillsOf.set(tree, (pills = new Set(tree.links.flatMap(({ pill }) => (pill ? [pill.elementId] : [])))));
  let at = index.get(id);
  while (at && !tree.node(at.id) && !pills.has(at.id)) at = index.parentOf(at);
  return at?.id;
}

/** More selected elements than this were not picked one by one, and their stand-ins tell nothing. */
const MOST_STAND_INS = 20;

/** The boxes and pills that stand for selected elements without a box of their own. */
export function standInsFor(design: Design, selection: readonly ElementId[]): ReadonlySet<ElementId> {
  if (selection.length > MOST_STAND_INS) return new Set();
  const boxes = selection.map((id) => boxOf(design, id)).filter((id) => id !== undefined);
  return new Set(boxes.filter((id) => !selection.includes(id)));
}
