import { CaseSensitive, ChevronDown, ChevronUp, Search, WholeWord } from 'lucide-react';
import { useId } from 'react';
import { marks } from '../marks.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { searchFor, stepHit, useBundleView } from './bundleView.ts';
import type { Hit } from './searchFiles.ts';

const TOGGLE = 'size-7! aria-pressed:bg-accent-soft aria-pressed:text-accent max-lg:size-9!';

/** Looks through all files. Enter goes from hit to hit, with Shift backwards. */
export function SearchBar({ hits, isCut }: { readonly hits: readonly Hit[]; readonly isCut: boolean }) {
  const id = useId();
  const { search, hit } = useBundleView();
  const hasQuery = search.query.trim() !== '';
  return (
    <div role="search" aria-label="Files" className="flex shrink-0 items-center gap-1 border-b border-line px-3 py-1.5">
      <div className="relative min-w-0 flex-1">
        <label htmlFor={id} className="sr-only">
          Search all files
        </label>
        <Search
          aria-hidden="true"
          size={13}
          className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-faint"
        />
        <input
          id={id}
          type="search"
          data-test={marks.fileSearch}
          value={search.query}
          placeholder="Search all files"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => searchFor({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape' && search.query !== '') searchFor({ query: '' });
            else if (event.key === 'Enter') stepHit(hits, event.shiftKey ? -1 : 1);
            else return;
            event.preventDefault();
          }}
          className="min-h-7 w-full rounded-md border border-line-strong bg-surface pr-1.5 pl-6.5 text-sm max-lg:min-h-9"
        />
      </div>
      {hasQuery && (
        <span role="status" className="shrink-0 px-1 text-xs whitespace-nowrap text-muted tabular-nums">
          {sayHits(hits.length, isCut, hit)}
        </span>
      )}
      <IconButton
        icon={CaseSensitive}
        label="Match case"
        aria-pressed={search.matchCase}
        className={TOGGLE}
        onClick={() => searchFor({ matchCase: !search.matchCase })}
      />
      <IconButton
        icon={WholeWord}
        label="Whole words"
        aria-pressed={search.wholeWord}
        className={TOGGLE}
        onClick={() => searchFor({ wholeWord: !search.wholeWord })}
      />
      <IconButton
        icon={ChevronUp}
        label="Previous hit"
        className={TOGGLE}
        disabled={hits.length === 0}
        onClick={() => stepHit(hits, -1)}
      />
      <IconButton
        icon={ChevronDown}
        label="Next hit"
        className={TOGGLE}
        disabled={hits.length === 0}
        onClick={() => stepHit(hits, 1)}
      />
    </div>
  );
}

function sayHits(count: number, isCut: boolean, hit: number | undefined): string {
  if (count === 0) return 'No hit';
  const all = isCut ? `${count}+` : `${count}`;
  return hit === undefined ? `${all} ${count === 1 ? 'hit' : 'hits'}` : `${hit + 1} of ${all}`;
}
