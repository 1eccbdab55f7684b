import { Search, Wrench, X } from 'lucide-react';
import { useId } from 'react';
import type { Analysis } from '../../core/kind/workbench.ts';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { isOpenFilter, type Arrangement, type Grouping } from './arrangeFindings.ts';
import { standingEntries } from './findingRows.ts';
import { clearFilter, filterFindings, groupFindings, liveFilter, useFindingsView } from './findingsView.ts';
import { offerAllFixes } from './settleFinding.ts';
import { SeverityChips } from './SeverityChips.tsx';

const GROUPINGS: Readonly<Record<Grouping, string>> = {
  none: 'Worst first',
  element: 'By element',
  rule: 'By rule',
};

const SELECT =
  'min-h-7 min-w-0 rounded-md border border-line bg-surface px-1.5 text-xs text-ink hover:bg-hover max-lg:min-h-9';

/** Search, grouping and filters, and how many findings they leave. */
export function FindingsFilterBar({
  analysis,
  arrangement,
}: {
  readonly analysis: Analysis;
  readonly arrangement: Arrangement;
}) {
  const { filter: wanted, grouping } = useFindingsView();
  const filter = liveFilter(wanted, analysis);
  const isViewer = useEditor((state) => state.readOnly === 'viewer');
  const fixable = standingEntries(arrangement).filter(({ finding }) => finding.fix).length;
  return (
    <div role="search" aria-label="Findings" className="flex shrink-0 flex-col gap-1.5 border-b border-line px-3 py-2">
      <div className="flex flex-wrap gap-1.5">
        <SearchBox query={filter.query} />
        <select
          aria-label="Order and groups"
          className={SELECT}
          value={grouping}
          onChange={(event) => {
            const chosen = event.target.value;
            if (isGrouping(chosen)) groupFindings(chosen);
          }}
        >
          {Object.entries(GROUPINGS).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <select
          aria-label="Kind"
          className={SELECT}
          value={filter.kind ?? ''}
          onChange={({ target: { value } }) => filterFindings({ kind: value === '' ? undefined : value })}
        >
          <option value="">All kinds</option>
          {kindsOf(arrangement, filter.kind).map(({ id, count }) => (
            <option key={id} value={id}>
              {id} ({count})
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <SeverityChips findings={analysis.findings} filter={filter} waived={arrangement.waived} />
        {filter.only && (
          <span className="flex max-w-full items-center gap-0.5 rounded-full bg-accent-soft pl-2.5 text-xs font-medium text-accent">
            <span className="truncate">Only {filter.only.label}</span>
            <IconButton
              icon={X}
              label={`Show findings on other elements than ${filter.only.label} too`}
              className="size-6! text-accent! max-lg:size-8!"
              onClick={() => filterFindings({ only: undefined })}
            />
          </span>
        )}
        <span role="status" data-test={marks.findingsShown} className="ml-auto text-xs text-muted tabular-nums">
          {arrangement.shown} of {arrangement.standing} shown
        </span>
        {!isViewer && fixable > 1 && (
          <Button className="text-xs" title="Shows what would change first" onClick={() => offerAllFixes(arrangement)}>
            <Wrench aria-hidden="true" size={12} /> Fix all {fixable}…
          </Button>
        )}
        {!isOpenFilter(filter) && (
          <Button look="quiet" className="-my-1 text-xs text-accent" onClick={clearFilter}>
            Clear filter
          </Button>
        )}
      </div>
    </div>
  );
}

/** The chosen kind stays in the list when its last finding has gone. */
function kindsOf({ kinds }: Arrangement, chosen: string | undefined): Arrangement['kinds'] {
  const isListed = chosen === undefined || kinds.some(({ id }) => id === chosen);
  return isListed ? kinds : [...kinds, { id: chosen, count: 0 }];
}

function isGrouping(text: string): text is Grouping {
  return Object.hasOwn(GROUPINGS, text);
}

function SearchBox({ query }: { readonly query: string }) {
  const id = useId();
  return (
    <div className="relative min-w-0 flex-1 max-sm:basis-full">
      <label htmlFor={id} className="sr-only">
        Search findings
      </label>
      <Search
        aria-hidden="true"
        size={13}
        className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-faint"
      />
      <input
        id={id}
        type="search"
        value={query}
        placeholder="Search"
        onChange={(event) => filterFindings({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          filterFindings({ query: '' });
        }}
        className="min-h-7 w-full rounded-md border border-line-strong bg-surface pr-1.5 pl-6.5 text-sm max-lg:min-h-9"
      />
    </div>
  );
}
