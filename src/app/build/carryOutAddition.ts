import type { Verdict } from '../../core/edits/verdict.ts';
import { workbench } from '../../workbench.ts';
import { carryOut, currentDesign, select } from '../store/store.ts';

/** A container rather than a thing, a thing rather than the chip that came along, and what has a box rather than what has none. */
const FORMS = ['container', 'leaf', 'chip'] as const;

/**
 * Carries out what adds something. Of the new elements the one that matters most is selected: a mount, rather than the
 * filesystem that was made for it; a resource, rather than the network that it wanted. True if it was carried out.
 */
export function carryOutAddition(verdict: Verdict): boolean {
  const before = currentDesign().elements;
  if (!carryOut(verdict)) return false;
  const tree = workbench.canvas(currentDesign());
  const added = Object.keys(currentDesign().elements).filter((id) => !Object.hasOwn(before, id));
  const main = FORMS.map((form) => added.find((id) => tree.node(id)?.box.form === form)).find(Boolean);
  if (main !== undefined) select([main]);
  return true;
}
