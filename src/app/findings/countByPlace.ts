import type { ElementId } from '../../core/model/element.ts';
import type { Finding, Severity } from '../../core/rules/rule.ts';

/** Findings that stand at one place of a picture: how many, the worst, and the elements that they are about. */
export interface FindingCount {
  readonly count: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly worst: Severity;
  readonly elementIds: readonly ElementId[];
}

/** Counts standing findings at the places that `placesOf` gives for an element. Findings come worst first. */
export function countByPlace(
  findings: readonly Finding[],
  placesOf: (id: ElementId) => readonly ElementId[],
): ReadonlyMap<ElementId, FindingCount> {
  const counts = new Map<
    ElementId,
    { count: number; bySeverity: Record<Severity, number>; worst: Severity; elementIds: ElementId[] }
  >();
  const known = new Map<ElementId, readonly ElementId[]>();
  for (const { elementId, severity, waived } of findings) {
    if (waived !== undefined) continue;
    const isNew = !known.has(elementId);
    const places = known.get(elementId) ?? placesOf(elementId);
    known.set(elementId, places);
    for (const place of places) {
      let entry = counts.get(place);
      if (!entry) {
        entry = { count: 0, bySeverity: { error: 0, warning: 0, info: 0 }, worst: severity, elementIds: [] };
        counts.set(place, entry);
      }
      entry.count += 1;
      entry.bySeverity[severity] += 1;
      if (isNew) entry.elementIds.push(elementId);
    }
  }
  return counts;
}
