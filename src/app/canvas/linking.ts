import type { ElementId } from '../../core/model/element.ts';
import { carryOut, currentDesign, select } from '../store/store.ts';
import { setGesture, setOver, useGesture } from './gesture.ts';
import { linkable, planLink } from './planDrop.ts';

/** Begins a link: every box shows whether it can be the other end. */
export function armLink(fromId: ElementId): void {
  setGesture({ what: { linkFrom: fromId }, acceptors: linkable(currentDesign(), fromId) });
}

/** The element at which a link was begun, if one is being drawn. */
export function linkSource(): ElementId | undefined {
  const what = useGesture.getState().gesture?.what;
  return what && 'linkFrom' in what ? what.linkFrom : undefined;
}

/** Tells what a link to the innermost of these boxes would do. */
export function hoverLink(chain: readonly ElementId[]): void {
  const fromId = linkSource();
  if (fromId === undefined) return;
  const plan = planLink(
    currentDesign(),
    fromId,
    chain.filter((id) => id !== fromId),
  );
  setOver(
    plan && {
      targetId: plan.targetId,
      ok: plan.verdict.ok,
      text: plan.verdict.ok ? plan.verdict.label : plan.verdict.why,
    },
  );
}

/** Ends the link at the innermost of these boxes; without any it is given up. */
export function finishLink(chain: readonly ElementId[]): void {
  const fromId = linkSource();
  setGesture(undefined);
  if (fromId === undefined) return;
  const plan = planLink(
    currentDesign(),
    fromId,
    chain.filter((id) => id !== fromId),
  );
  if (plan && carryOut(plan.verdict) && currentDesign().elements[fromId]) select([fromId]);
}
