import { orderSiblings, putBefore } from '../../core/edits/reorder.ts';
import { allow, type Payload, type Verdict } from '../../core/edits/verdict.ts';
import { NO_BUSINESS } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/** Where something would land, and what would happen there. */
export interface DropPlan {
  /** The box that takes or refuses it; undefined is the empty canvas. */
  readonly targetId: ElementId | undefined;
  readonly verdict: Verdict;
}

/** What is dropped, onto which boxes (innermost first), and before which sibling there. */
export interface DropAt {
  readonly payload: Payload;
  readonly chain: readonly ElementId[];
  beforeIn(containerId: ElementId | undefined): ElementId | undefined;
}

/**
 * Finds the innermost box that has an opinion about the drop. A thing that stays in its own container is reordered
 * there; everything else asks the kinds.
 */
export function planDrop(design: Design, at: DropAt): DropPlan {
  const tree = workbench.canvas(design);
  const movedId = 'move' in at.payload ? at.payload.move : undefined;
  const home = movedId === undefined ? undefined : tree.containerOf(movedId);
  const isHome = (targetId: ElementId | undefined): boolean => movedId !== undefined && targetId === home;
  const canStay = at.chain.some(isHome) || isHome(undefined);
  let firstRefusal: DropPlan | undefined;
  for (const targetId of [...at.chain, undefined]) {
    if (movedId !== undefined && isHome(targetId)) return reorderPlan(design, movedId, at);
    const verdict = workbench.dropVerdict(design, at.payload, targetId);
    if (verdict.ok) return { targetId, verdict: inOrder(verdict, movedId, at.beforeIn(targetId)) };
    const isSibling = targetId !== undefined && canStay && tree.containerOf(targetId) === home;
    if (verdict.why !== NO_BUSINESS && !isSibling) return { targetId, verdict };
    firstRefusal ??= { targetId, verdict };
  }
  return firstRefusal ?? { targetId: undefined, verdict: workbench.dropVerdict(design, at.payload, undefined) };
}

function reorderPlan(design: Design, movedId: ElementId, at: DropAt): DropPlan {
  const tree = workbench.canvas(design);
  const home = tree.containerOf(movedId);
  const siblings = (home === undefined ? tree.roots : (tree.node(home)?.children ?? [])).map((node) => node.id);
  const edit = orderSiblings(putBefore(siblings, movedId, at.beforeIn(home)));
  return { targetId: home, verdict: allow(`Reorder ${design.elements[movedId]?.name ?? ''}`.trim(), edit) };
}

/** Adds to an edit that the thing stands where it was dropped, before `beforeId`. */
function inOrder(
  verdict: Verdict & { readonly ok: true },
  movedId: ElementId | undefined,
  beforeId: ElementId | undefined,
): Verdict {
  if (beforeId === undefined) return verdict;
  return allow(verdict.label, (design, newId) => {
    const next = verdict.edit(design, newId);
    const tree = workbench.canvas(next);
    const id = movedId ?? Object.keys(next.elements).find((key) => !design.elements[key] && tree.node(key));
    if (id === undefined) return next;
    const parentId = tree.containerOf(id);
    if (parentId !== tree.containerOf(beforeId)) return next;
    const siblings = parentId === undefined ? tree.roots : (tree.node(parentId)?.children ?? []);
    return orderSiblings(
      putBefore(
        siblings.map((node) => node.id),
        id,
        beforeId,
      ),
    )(next, newId);
  });
}

/** Which boxes would take the thing themselves: those are lit while it is dragged. */
export function acceptors(design: Design, payload: Payload): ReadonlySet<ElementId | undefined> {
  const ids = [undefined, ...Object.keys(design.elements).filter((id) => workbench.canvas(design).node(id))];
  return new Set(ids.filter((id) => workbench.dropVerdict(design, payload, id).ok));
}

/** Which elements can be linked to the given one. */
export function linkable(design: Design, fromId: ElementId): ReadonlySet<ElementId | undefined> {
  const ids = Object.keys(design.elements).filter((id) => workbench.canvas(design).node(id));
  return new Set(ids.filter((id) => workbench.connectVerdict(design, fromId, id).ok));
}

/** What linking to the innermost box with an opinion would do. */
export function planLink(design: Design, fromId: ElementId, chain: readonly ElementId[]): DropPlan | undefined {
  const plans = chain.map((targetId) => ({ targetId, verdict: workbench.connectVerdict(design, fromId, targetId) }));
  return plans.find(({ verdict }) => verdict.ok) ?? plans[0];
}
