import type { Finding } from './rule.ts';

/** What an edit does to the verdict. */
export interface FindingsDiff {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

/**
 * Findings that stand in only one of two designs; waived ones do not stand. A finding that merely words itself anew
 * (the same rule on the same element) neither goes nor comes.
 */
export function diffFindings(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const [old, now] = [standing(before), standing(after)];
  const gone = without(old, now, exactly);
  const come = without(now, old, exactly);
  return { gone: without(gone, come, byPlace), come: without(come, gone, byPlace) };
}

function standing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.waived === undefined);
}

const byPlace = ({ ruleId, elementId }: Finding): string => `${ruleId} ${elementId}`;
const exactly = (finding: Finding): string => `${byPlace(finding)} ${finding.message}`;

/** The findings left when each of the others has taken away one with the same key. */
function without(
  findings: readonly Finding[],
  others: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}
