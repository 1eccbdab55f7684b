import { orderSiblings } from '../../core/edits/reorder.ts';
import { allow, refuse, type Verdict } from '../../core/edits/verdict.ts';
import { NO_BUSINESS } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/** Moves an element among its siblings on the canvas: -1 forward, +1 back. */
export function shiftElement(design: Design, id: ElementId, by: -1 | 1): Verdict {
  const tree = workbench.canvas(design);
  const parent = tree.containerOf(id);
  const siblings = (parent === undefined ? tree.roots : (tree.node(parent)?.children ?? [])).map((node) => node.id);
  const name = design.elements[id]?.name ?? '';
  const from = siblings.indexOf(id);
  const to = from + by;
  const other = siblings[to];
  if (from === -1 || other === undefined) return refuse(`${name} is the ${by === -1 ? 'first' : 'last'} one here.`);
  const swapped = siblings.map((sibling, at) => (at === from ? other : at === to ? id : sibling));
  return allow(`Move ${name} ${by === -1 ? 'forward' : 'back'}`, orderSiblings(swapped));
}

/** Takes an element out of its container, into the next one around it that has it; the empty canvas is the last. */
export function liftElement(design: Design, id: ElementId): Verdict {
  const tree = workbench.canvas(design);
  let refusal: Verdict | undefined;
  const home = tree.containerOf(id);
  if (home === undefined) return refuse(`${design.elements[id]?.name ?? ''} stands on the canvas itself.`);
  for (let at = tree.containerOf(home); ; at = tree.containerOf(at)) {
    const verdict = workbench.dropVerdict(design, { move: id }, at);
    if (verdict.ok) return verdict;
    if (verdict.why !== NO_BUSINESS) refusal ??= verdict;
    if (at === undefined) return refusal ?? verdict;
  }
}

/** Puts an element into its neighbour, if that is a container which takes it: the one before it, else the one behind. */
export function sinkElement(design: Design, id: ElementId): Verdict {
  const tree = workbench.canvas(design);
  const parent = tree.containerOf(id);
  const siblings = (parent === undefined ? tree.roots : (tree.node(parent)?.children ?? [])).map((node) => node.id);
  const at = siblings.indexOf(id);
  const nearestFirst = [...siblings.slice(0, Math.max(0, at)).reverse(), ...siblings.slice(at + 1)];
  const verdicts = nearestFirst.map((sibling) => workbench.dropVerdict(design, { move: id }, sibling));
  const told =
    verdicts.find((verdict) => verdict.ok) ?? verdicts.find((verdict) => !verdict.ok && verdict.why !== NO_BUSINESS);
  return told ?? refuse(`Nothing beside ${design.elements[id]?.name ?? 'it'} can hold it.`);
}
