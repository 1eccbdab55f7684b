import type { NewId } from '../edits/edit.ts';
import type { Design } from '../model/design.ts';
import type { Finding } from './rule.ts';

/** A design after its fixes, the findings whose fixes were made, in order, and what still stands. */
export interface Mending {
  readonly design: Design;
  readonly done: readonly MendableFinding[];
  readonly left: readonly Finding[];
}

/** A finding with a fix. */
export type MendableFinding = Finding & Required<Pick<Finding, 'fix'>>;

/** How a design is judged and how new elements get their ids. */
export interface Mender {
  judge(design: Design): readonly Finding[];
  newId: NewId;
  /** Which findings are to be mended; all that are not waived, if left out. */
  wants?(finding: Finding): boolean;
}

/** So many fixes are made in one go; a design with more is mended in several. */
const MOST_FIXES = 500;

/**
 * Makes the fixes that the findings offer, worst first, one after the other; a fix may bring up the next one. A fix that
 * does not remove its finding, or that adds an error, is not made. Each finding is tried once, so that it ends.
 */
export function mendDesign(start: Design, { judge, newId, wants = () => true }: Mender): Mending {
  const tried = new Set<string>();
  const done: MendableFinding[] = [];
  let design = start;
  let findings = judge(design);
  while (done.length < MOST_FIXES) {
    const next = findings.find(
      (finding): finding is MendableFinding =>
        finding.fix !== undefined && finding.waived === undefined && wants(finding) && !tried.has(keyOf(finding)),
    );
    if (!next) break;
    tried.add(keyOf(next));
    const mended = next.fix.edit(design, newId);
    const after = mended === design ? findings : judge(mended);
    if (!isBetter(next, findings, after)) continue;
    done.push(next);
    design = mended;
    findings = after;
  }
  return { design, done, left: findings };
}

/** True if the finding is gone and no error came in its place. */
function isBetter(mended: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(keyOf));
  return after.every(
    (finding) => keyOf(finding) !== keyOf(mended) && (finding.severity !== 'error' || known.has(keyOf(finding))),
  );
}

function keyOf({ ruleId, elementId, message }: Finding): string {
  return `${ruleId} ${elementId} ${message}`;
}
