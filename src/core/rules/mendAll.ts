import type { NewId } from '../edits/edit.ts';
import type { Design } from '../model/design.ts';
import type { Finding } from './rule.ts';

/** A design after several fixes, and the findings whose fixes were made, in their order. */
export interface Mended {
  readonly design: Design;
  readonly mended: readonly Finding[];
}

/** So many fixes are made in one go; a design with more is mended in several. */
const MOST_FIXES = 500;

/**
 * Makes the fixes of all findings that `wants` chooses, one after the other. The design is judged anew after each: two
 * fixes may want the same free port, and one fix may settle several findings. A fix that does not remove its finding is
 * taken back and not tried again.
 */
export function mendAll(
  start: Design,
  {
    judge,
    wants,
    newId,
  }: {
    readonly judge: (design: Design) => readonly Finding[];
    readonly wants: (finding: Finding) => boolean;
    readonly newId: NewId;
  },
): Mended {
  let design = start;
  let findings = judge(design);
  const mended: Finding[] = [];
  const tried = new Set<string>();
  while (mended.length < MOST_FIXES) {
    const finding = findings.find(
      (candidate) =>
        candidate.fix !== undefined &&
        candidate.waived === undefined &&
        !tried.has(keyOf(candidate)) &&
        wants(candidate),
    );
    if (!finding?.fix) break;
    tried.add(keyOf(finding));
    const next = finding.fix.edit(design, newId);
    const after = next === design ? findings : judge(next);
    if (after.some((other) => keyOf(other) === keyOf(finding))) continue;
    mended.push(finding);
    [design, findings] = [next, after];
  }
  return { design, mended };
}

function keyOf({ ruleId, elementId, message }: Finding): string {
  return `${ruleId} ${elementId} ${message}`;
}
