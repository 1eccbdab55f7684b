import { create } from 'zustand';
import type { Analysis } from '../../core/kind/workbench.ts';
import {
  arrangeFindings,
  type Arrangement,
  type FindingsFilter,
  type Grouping,
  type RuleTexts,
} from './arrangeFindings.ts';
import { findingRows, type FindingRow, type TouchedGroups } from './findingRows.ts';

/** How the panel is set; part of the session, not of the design. */
interface FindingsView {
  readonly filter: FindingsFilter;
  readonly grouping: Grouping;
  readonly touched: TouchedGroups;
  readonly pages: RuleTexts;
  /** The row that is looked at; the one that the tab key reaches. */
  readonly current: string | undefined;
  /** The row that takes the focus as soon as it is drawn. */
  readonly focusOn: string | undefined;
  /** Findings whose explanation is unfolded. */
  readonly explained: ReadonlySet<string>;
  /** What screen readers read out. */
  readonly said: string;
}

/** The filter that shows everything. */
export const OPEN_FILTER: FindingsFilter = {
  query: '',
  hiddenSeverities: new Set(),
  kind: undefined,
  only: undefined,
  showsWaived: true,
};

export const useFindingsView = create<FindingsView>(() => ({
  filter: OPEN_FILTER,
  grouping: 'none',
  touched: new Map(),
  pages: new Map(),
  current: undefined,
  focusOn: undefined,
  explained: new Set(),
  said: '',
}));

const set = useFindingsView.setState;

/** Changes a part of the filter. */
export function filterFindings(part: Partial<FindingsFilter>): void {
  set(({ filter }) => ({ filter: { ...filter, ...part }, focusOn: undefined }));
}

/** Shows everything again. */
export function clearFilter(): void {
  set({ filter: OPEN_FILTER });
}

/** Groups the list anew. */
export function groupFindings(grouping: Grouping): void {
  set({ grouping });
}

/** Lets the search look into the pages of these rules, too; each is loaded once, and one that cannot be had is left out. */
export async function loadPages(ruleIds: readonly string[]): Promise<void> {
  const missing = [...new Set(ruleIds)].filter((id) => !useFindingsView.getState().pages.has(id));
  if (missing.length === 0) return;
  const { loadRuleText } = await import('../../rulePages.ts');
  const loaded = await Promise.all(
    missing.map(async (id) => [id, (await loadRuleText(id).catch(() => undefined))?.toLowerCase() ?? ''] as const),
  );
  set(({ pages }) => ({ pages: new Map([...pages, ...loaded]) }));
}

/** Opens or closes a group. */
export function openGroup(key: string, open: boolean): void {
  set(({ touched }) => ({ touched: new Map(touched).set(key, open) }));
}

/** Makes a row the current one; `takesFocus` moves the keyboard there, too. */
export function goToRow(key: string, takesFocus: boolean): void {
  set({ current: key, ...(takesFocus ? { focusOn: key } : {}) });
}

/** Called by the row that has taken the focus. */
export function focusTaken(): void {
  set({ focusOn: undefined });
}

/** Unfolds the explanation of a finding, or folds it. */
export function toggleExplanation(key: string): void {
  set(({ explained }) => {
    const next = new Set(explained);
    if (!next.delete(key)) next.add(key);
    return { explained: next };
  });
}

/** Has screen readers say something, politely. */
export function announce(text: string): void {
  // The same words again are no change of the page, and would not be read out.
  set(({ said }) => ({ said: said === text ? `${text}\u00a0` : text }));
}

let last: { readonly from: readonly unknown[]; readonly arrangement: Arrangement } | undefined;

/** The findings of an analysis as they are to be shown; the same settings give the same object. */
export function arrangementOf(
  analysis: Analysis,
  { filter, grouping, pages }: Pick<FindingsView, 'filter' | 'grouping' | 'pages'>,
): Arrangement {
  const from = [analysis.findings, analysis.index, filter, grouping, pages];
  if (last && from.every((part, at) => last?.from[at] === part)) return last.arrangement;
  const arrangement = arrangeFindings(analysis.findings, analysis.index, {
    filter: liveFilter(filter, analysis),
    grouping,
    pages,
  });
  last = { from, arrangement };
  return arrangement;
}

/** The rows on the screen. */
export function rowsOf(analysis: Analysis, view: FindingsView): FindingRow[] {
  return findingRows(arrangementOf(analysis, view), view.touched);
}

/** A filter for elements that have all gone (another design was opened, or they were deleted) hides nothing. */
export function liveFilter(filter: FindingsFilter, { index }: Analysis): FindingsFilter {
  if (!filter.only || [...filter.only.elementIds].some((id) => index.get(id))) return filter;
  return { ...filter, only: undefined };
}
