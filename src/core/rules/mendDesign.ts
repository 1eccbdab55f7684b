import type { NewId } from '../edits/edit.ts';
import type { Design } from '../model/design.ts';
import type { Finding } from './rule.ts';

/** A fix that was made, in the words of its button. */
export interface Mended {
  readonly finding: Finding;
  readonly label: string;
}

/** A design after its fixes, what was done in order, and what still stands. */
export interface Mending {
  readonly design: Design;
  readonly done: readonly Mended[];
  readonly left: readonly Finding[];
}

/** How a design is judged and how new elements get their ids. */
export interface Mender {
  judge(design: Design): readonly Finding[];
  newId: NewId;
  /** Which findings are to be mended; all that are not waived, if left out. */
  wants?(finding: Finding): boolean;
}

/**
 * Makes the fixes that the findings offer, worst first, one after the other; a fix may bring up the next one. A fix that
 * does not remove its finding, or that adds an error, is not made. Each finding is tried once, so that it ends.
 */
export function mendDesign(start: Design, { judge, newId, wants = () => true }: Mender): Mending {
  const tried = new Set<string>();
  const done: Mended[] = [];
  let design = start;
  let findings = judge(design);
  for (;;) {
    const next = findings.find(
      (finding) => finding.fix && finding.waived === undefined && wants(finding) && !tried.has(keyOf(finding)),
    );
    if (!next?.fix) return { design, done, left: findings };
    tried.add(keyOf(next));
    const mended = next.fix.edit(design, newId);
    const after = judge(mended);
    if (!isBetter(next, findings, after)) continue;
    done.push({ finding: next, label: next.fix.label });
    design = mended;
    findings = after;
  }
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
