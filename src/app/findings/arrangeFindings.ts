import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import { countFindings } from './countFindings.ts';

/** How the list is cut into groups; `none` is one list, worst first. */
export type Grouping = 'none' | 'element' | 'rule';

/** The pages of rules in small letters, by rule id; what has not been loaded is not searched. */
export type RuleTexts = ReadonlyMap<string, string>;

const NO_PAGES: RuleTexts = new Map();

/** Which findings are shown. */
export interface FindingsFilter {
  /** Every word must occur in title, message, element, rule id, remedy or the page of the rule. */
  readonly query: string;
  readonly hiddenSeverities: ReadonlySet<Severity>;
  /** The kind that rule ids begin with; undefined for all. */
  readonly kind: string | undefined;
  /** Only findings on these elements, under the name that the user knows them by. */
  readonly only: { readonly label: string; readonly elementIds: ReadonlySet<ElementId> } | undefined;
  readonly showsWaived: boolean;
}

/** A finding in the list; its key is unique there and stays as long as the finding does. */
export interface FindingEntry {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly key: string;
  readonly kind: 'all' | 'element' | 'rule' | 'waived';
  readonly title: string;
  /** What stands behind the title: type and place of an element, id of a rule. */
  readonly detail: string;
  readonly entries: readonly FindingEntry[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The findings as the panel shows them. */
export interface Arrangement {
  /** In the order in which they are shown; waived findings are a group of their own at the end. */
  readonly groups: readonly FindingGroup[];
  /** Findings that stand and pass the filter. */
  readonly shown: number;
  /** Findings that stand. */
  readonly standing: number;
  readonly waived: number;
  /** How many findings stand in each kind, by name. */
  readonly kinds: readonly { readonly id: string; readonly count: number }[];
}

/** True if the filter lets everything through. */
export function isOpenFilter(filter: FindingsFilter): boolean {
  return (
    filter.query.trim() === '' &&
    filter.hiddenSeverities.size === 0 &&
    filter.kind === undefined &&
    filter.only === undefined &&
    filter.showsWaived
  );
}

/** Filters and groups findings; they come and stay worst first, and a group stands where its worst finding does. */
export function arrangeFindings(
  findings: readonly Finding[],
  index: DesignIndex,
  {
    filter,
    grouping,
    pages = NO_PAGES,
  }: { readonly filter: FindingsFilter; readonly grouping: Grouping; readonly pages?: RuleTexts },
): Arrangement {
  const standing = findings.filter((finding) => finding.waived === undefined);
  const passing = withKeys(findings).filter(({ finding }) => passes(finding, filter, pages));
  const shown = passing.filter(({ finding }) => finding.waived === undefined);
  const waived = filter.showsWaived ? passing.filter(({ finding }) => finding.waived !== undefined) : [];
  const groups = groupBy(shown, ({ finding }) =>
    grouping === 'none' ? 'all' : grouping === 'rule' ? `rule ${finding.ruleId}` : `element ${finding.elementId}`,
  );
  return {
    groups: [
      ...[...groups].map(([key, entries]) => makeGroup(key, entries, grouping, index)),
      ...(waived.length === 0 ? [] : [waivedGroup(waived)]),
    ],
    shown: shown.length,
    standing: standing.length,
    waived: findings.length - standing.length,
    kinds: [...groupBy(standing, kindOf)]
      .map(([id, some]) => ({ id, count: some.length }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** What tells one finding from all others of a design, but for its exact twins. */
export function findingKey({ ruleId, elementId, message }: Finding): string {
  return `${ruleId} ${elementId} ${message}`;
}

function withKeys(findings: readonly Finding[]): FindingEntry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const twin = (seen.get(key) ?? 0) + 1;
    seen.set(key, twin);
    return { key: twin === 1 ? key : `${key} (${twin})`, finding };
  });
}

function kindOf({ ruleId }: Finding): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

function passes(finding: Finding, { query, hiddenSeverities, kind, only }: FindingsFilter, pages: RuleTexts): boolean {
  if (hiddenSeverities.has(finding.severity)) return false;
  if (kind !== undefined && kindOf(finding) !== kind) return false;
  if (only && !only.elementIds.has(finding.elementId)) return false;
  if (query.trim() === '') return true;
  const text = searchText(finding) + (pages.get(finding.ruleId) ?? '');
  return query
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const texts = new WeakMap<Finding, string>();

function searchText(finding: Finding): string {
  let text = texts.get(finding);
  if (text === undefined) {
    const { title, message, elementName, ruleId, remedy } = finding;
    texts.set(finding, (text = [title, message, elementName, ruleId, remedy].join('\n').toLowerCase()));
  }
  return text;
}

function makeGroup(
  key: string,
  entries: readonly FindingEntry[],
  grouping: Grouping,
  index: DesignIndex,
): FindingGroup {
  const first = entries[0]?.finding;
  const counts = countFindings(entries.map(({ finding }) => finding));
  if (grouping === 'none' || !first) return { key, kind: 'all', title: 'Findings', detail: '', entries, counts };
  if (grouping === 'rule') return { key, kind: 'rule', title: first.title, detail: first.ruleId, entries, counts };
  const element = index.get(first.elementId);
  const type = element && (index.catalog.get(element.type)?.label ?? element.type);
  const parent = element && index.parentOf(element);
  return {
    key,
    kind: 'element',
    title: first.elementName || 'unnamed',
    detail: type === undefined ? '' : parent && parent.name !== '' ? `${type} in ${parent.name}` : type,
    entries,
    counts,
  };
}

function waivedGroup(entries: readonly FindingEntry[]): FindingGroup {
  const counts = { error: 0, warning: 0, info: 0 };
  return { key: 'waived', kind: 'waived', title: 'Waived', detail: 'accepted for a reason', entries, counts };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
