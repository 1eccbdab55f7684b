import type { Analysis } from '../../core/kind/workbench.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { countByPlace, type FindingCount } from './countByPlace.ts';

type Counts = ReadonlyMap<ElementId, FindingCount>;

const own = new WeakMap<readonly Finding[], Counts>();
const within = new WeakMap<readonly Finding[], Counts>();

/** Standing findings of each element itself. */
export function ownFindings({ findings }: Analysis): Counts {
  let counts = own.get(findings);
  if (!counts) own.set(findings, (counts = countByPlace(findings, (id) => [id])));
  return counts;
}

/** Standing findings of each element and of all that belongs to it: what a folded row stands for. */
export function findingsWithin({ findings, index }: Analysis): Counts {
  let counts = within.get(findings);
  if (!counts) within.set(findings, (counts = countByPlace(findings, lineOf)));
  return counts;

  function lineOf(id: ElementId): ElementId[] {
    const line = [id];
    let at = index.get(id);
    while ((at = at && index.parentOf(at)) && !line.includes(at.id)) line.push(at.id);
    return line;
  }
}
