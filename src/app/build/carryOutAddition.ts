import type { Verdict } from '../../core/edits/verdict.ts';
import { workbench } from '../../workbench.ts';
import { carryOut, currentDesign, select } from '../store/store.ts';

/**
 * Carries out what adds something. Of the new elements, one with a box of its own is selected: a mount, rather than the
 * filesystem that was made for it. True if it was carried out.
 */
export function carryOutAddition(verdict: Verdict): boolean {
  const before = currentDesign().elements;
  if (!carryOut(verdict)) return false;
  const tree = workbench.canvas(currentDesign());
  const added = Object.keys(currentDesign().elements).filter((id) => !Object.hasOwn(before, id));
  const shown = added.find((id) => tree.node(id) !== undefined);
  if (shown !== undefined) select([shown]);
  return true;
}
