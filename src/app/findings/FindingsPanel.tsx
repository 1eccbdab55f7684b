import { BadgeCheck, ListFilter } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { marks } from '../marks.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import type { Arrangement } from './arrangeFindings.ts';
import { FindingList } from './FindingList.tsx';
import { findingRows } from './findingRows.ts';
import { FindingsFilterBar } from './FindingsFilterBar.tsx';
import { arrangementOf, clearFilter, loadPages, useFindingsView } from './findingsView.ts';

/** The verdict on the design: what is wrong, why it hurts, and what to do. */
export function FindingsPanel() {
  const analysis = useAnalysis();
  const filter = useFindingsView((state) => state.filter);
  const grouping = useFindingsView((state) => state.grouping);
  const touched = useFindingsView((state) => state.touched);
  const pages = useFindingsView((state) => state.pages);
  const isSearch = filter.query.trim() !== '';
  useEffect(() => {
    if (isSearch) void loadPages(analysis.findings.map(({ ruleId }) => ruleId));
  }, [isSearch, analysis.findings]);
  const arrangement = arrangementOf(analysis, { filter, grouping, pages });
  const rows = useMemo(() => findingRows(arrangement, touched), [arrangement, touched]);
  const isClean = analysis.findings.length === 0;
  return (
    // Scripts move the focus here when the last finding has gone.
    <section
      aria-label="Findings"
      tabIndex={-1}
      data-test={marks.findings}
      className="flex h-full min-h-0 flex-col outline-none"
    >
      <h2 className="sr-only">Findings</h2>
      {!isClean && <FindingsFilterBar analysis={analysis} arrangement={arrangement} />}
      <EmptyState arrangement={arrangement} isEmptyDesign={analysis.index.elements.length === 0} />
      {rows.length > 0 && <FindingList rows={rows} />}
    </section>
  );
}

function EmptyState({
  arrangement: { standing, shown, waived },
  isEmptyDesign,
}: {
  readonly arrangement: Arrangement;
  readonly isEmptyDesign: boolean;
}) {
  if (isEmptyDesign) return <EmptyNote icon={BadgeCheck}>An empty design has nothing to complain about.</EmptyNote>;
  if (standing === 0) {
    return (
      <EmptyNote icon={BadgeCheck}>
        {waived === 0
          ? 'No findings. Nothing is known that would lose data or service.'
          : 'No findings stand. What is known to hurt has been waived.'}
      </EmptyNote>
    );
  }
  if (shown > 0) return null;
  return (
    <div className="pb-3 text-center">
      <EmptyNote icon={ListFilter}>
        {standing === 1 ? 'The filter hides the one finding.' : `The filter hides all ${standing} findings.`}
      </EmptyNote>
      <Button onClick={clearFilter}>Clear filter</Button>
    </div>
  );
}
