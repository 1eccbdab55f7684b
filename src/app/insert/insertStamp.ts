import { stampVerdict, type Wanted } from '../../stamps/stamp.ts';
import { workbench } from '../../workbench.ts';
import { carryOut, currentDesign, select } from '../store/store.ts';

/** Puts a stamp into the open design as one undo step, and selects what it stands in. True if it was put there. */
export function insertStamp(wanted: Wanted): boolean {
  const before = currentDesign();
  if (!carryOut(stampVerdict(workbench, before, wanted))) return false;
  const tree = workbench.canvas(currentDesign());
  const isNew = (id: string): boolean => !Object.hasOwn(before.elements, id);
  const outermost = Object.keys(currentDesign().elements).filter((id) => {
    const around = tree.containerOf(id);
    return isNew(id) && tree.node(id) !== undefined && (around === undefined || !isNew(around));
  });
  const containers = outermost.filter((id) => (tree.node(id)?.children.length ?? 0) > 0);
  select(containers.length > 0 ? containers : outermost);
  return true;
}
