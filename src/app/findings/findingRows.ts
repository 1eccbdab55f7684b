import type { Arrangement, FindingEntry, FindingGroup } from './arrangeFindings.ts';

/** One line of the list: the head of a group, or a finding in it. */
export type FindingRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | (FindingEntry & { readonly kind: 'finding'; readonly group: FindingGroup });

/** Groups that the user has opened or closed; the others are as they begin. */
export type TouchedGroups = ReadonlyMap<string, boolean>;

/** Waived findings begin folded, all others open. */
export function isGroupOpen(group: FindingGroup, touched: TouchedGroups): boolean {
  return touched.get(group.key) ?? group.kind !== 'waived';
}

/** The lines from top to bottom. The one list without groups has no head. */
export function findingRows({ groups }: Arrangement, touched: TouchedGroups): FindingRow[] {
  return groups.flatMap((group): FindingRow[] => {
    const isOpen = group.kind === 'all' || isGroupOpen(group, touched);
    const head = { kind: 'group', key: `group ${group.key}`, group, isOpen } as const;
    const entries = isOpen ? group.entries.map((entry) => ({ ...entry, kind: 'finding' as const, group })) : [];
    return group.kind === 'all' ? entries : [head, ...entries];
  });
}

/** The findings that stand, in the order in which they are shown, those of closed groups too. */
export function standingEntries({
  groups,
}: Pick<Arrangement, 'groups'>): (FindingEntry & { readonly group: FindingGroup })[] {
  return groups
    .filter((group) => group.kind !== 'waived')
    .flatMap((group) => group.entries.map((entry) => ({ ...entry, group })));
}

/**
 * The finding that follows the row `from` (1), or comes before it (-1), round the ends; from the head of a group its
 * first is the next. Without a row it begins at the end that the direction comes from.
 */
export function nextEntry(
  arrangement: Arrangement,
  from: string | undefined,
  direction: 1 | -1,
): (FindingEntry & { readonly group: FindingGroup }) | undefined {
  const entries = standingEntries(arrangement);
  const at = entries.findIndex((entry) => entry.key === from);
  if (at !== -1) return entries.at((at + direction) % entries.length);
  const below = entries.findIndex((entry) => `group ${entry.group.key}` === from);
  if (below !== -1) return direction === 1 ? entries[below] : entries.at(below - 1);
  return entries.at(direction === 1 ? 0 : -1);
}
