import type { Verdict } from '../../core/edits/verdict.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/**
 * Where a click on a palette item puts it: at the selected element or around it; else onto the empty canvas, so that a
 * server joins no cluster unasked; else into the emptiest of the things that take it. A refusal if nothing does.
 */
export function bestPlace(design: Design, itemId: string, selection: readonly ElementId[]): Verdict {
  const ask = (targetId: ElementId | undefined): Verdict => workbench.dropVerdict(design, { new: itemId }, targetId);
  const near = selection.flatMap((id) => [id, ...around(design, id)]).map(ask);
  const chosen = near.find((verdict) => verdict.ok);
  if (chosen) return chosen;
  const onCanvas = ask(undefined);
  if (onCanvas.ok) return onCanvas;
  const tree = workbench.canvas(design);
  const takers = workbench.analyse(design).index.elements.flatMap((element) => {
    const node = tree.node(element.id);
    const verdict = node?.box.form === 'container' ? ask(element.id) : undefined;
    return node && verdict?.ok ? [{ verdict, count: node.children.length }] : [];
  });
  const emptiest = takers.toSorted((a, b) => a.count - b.count)[0];
  return emptiest?.verdict ?? near.find((verdict) => !verdict.ok) ?? onCanvas;
}

/** The containers around an element, on the canvas and in the design. */
function around(design: Design, id: ElementId): ElementId[] {
  const tree = workbench.canvas(design);
  const { index } = workbench.analyse(design);
  const ids: ElementId[] = [];
  const step = (at: ElementId): ElementId | undefined => {
    const element = index.get(at);
    return tree.containerOf(at) ?? (element && index.parentOf(element)?.id);
  };
  for (let at = step(id); at !== undefined && !ids.includes(at); at = step(at)) ids.push(at);
  return ids;
}
