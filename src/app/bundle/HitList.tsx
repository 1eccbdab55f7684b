import { useEffect, useRef, type KeyboardEvent } from 'react';
import { marks } from '../marks.ts';
import { RowChunk } from '../ui/RowChunk.tsx';
import { goToHit, useBundleView } from './bundleView.ts';
import type { ReadFile } from './readBundle.ts';
import type { Hit } from './searchFiles.ts';

const CHUNK = 40;
const ROW_HEIGHT = 40;
/** So much of a line is shown before the hit, in characters. */
const BEFORE = 18;
const AFTER = 60;

/** The hits of the search with file and line. One of them is reached by the tab key, arrows walk on. */
export function HitList({
  files,
  hits,
  isCut,
}: {
  readonly files: readonly ReadFile[];
  readonly hits: readonly Hit[];
  readonly isCut: boolean;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useBundleView((view) => view.hit);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const stop = current ?? 0;
  useEffect(() => {
    if (current !== undefined) rowOf(scroller.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const walk = (event: KeyboardEvent): void => {
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: hits.length - 1 }[event.key];
    if (next === undefined || hits.length === 0) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(hits.length - 1, next));
    goToHit(hits, at);
    requestAnimationFrame(() => rowOf(scroller.current, at)?.focus());
  };
  if (hits.length === 0) return <p className="p-3 text-sm text-muted">No file holds these words.</p>;
  const chunks = Array.from({ length: Math.ceil(hits.length / CHUNK) }, (_, at) => at * CHUNK);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto p-1" data-test={marks.fileHits}>
      {/* The keys come from the buttons in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div role="list" aria-label="Hits" onKeyDown={walk}>
        {chunks.map((from) => {
          const some = hits.slice(from, from + CHUNK);
          const isAlways = hits.length <= CHUNK || (stop >= from && stop < from + CHUNK);
          return (
            <RowChunk key={from} scroller={scroller} heights={some.map(() => ROW_HEIGHT)} isAlways={isAlways}>
              {() =>
                some.map((hit, offset) => (
                  <HitRow
                    key={`${hit.path} ${hit.start}`}
                    hit={hit}
                    file={byPath.get(hit.path)}
                    at={from + offset}
                    isCurrent={from + offset === current}
                    isTabStop={from + offset === stop}
                    onPick={(at) => goToHit(hits, at)}
                  />
                ))
              }
            </RowChunk>
          );
        })}
      </div>
      {isCut && <p className="p-2 text-xs text-muted">There are more; another word narrows it down.</p>}
    </div>
  );
}

function HitRow({
  hit,
  file,
  at,
  isCurrent,
  isTabStop,
  onPick,
}: {
  readonly hit: Hit;
  readonly file: ReadFile | undefined;
  readonly at: number;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly onPick: (at: number) => void;
}) {
  const from = file ? Math.max(file.startOf(hit.line), hit.start - BEFORE) : hit.start;
  const to = file ? Math.min(file.startOf(hit.line + 1) - 1, hit.end + AFTER) : hit.end;
  return (
    <div role="listitem">
      <button
        type="button"
        data-hit={at}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent || undefined}
        title={`${hit.path}, line ${hit.line + 1}`}
        onClick={() => onPick(at)}
        className="block w-full overflow-hidden rounded px-1.5 py-0.5 text-left text-xs hover:bg-hover focus-visible:-outline-offset-2 aria-current:bg-accent-soft"
      >
        <span className="block truncate font-mono whitespace-pre">
          {file?.text.slice(from, hit.start).trimStart()}
          <mark className="rounded-xs bg-warn-soft text-ink">{file?.text.slice(hit.start, hit.end)}</mark>
          {file?.text.slice(hit.end, Math.max(to, hit.end))}
        </span>
        <span className="block truncate text-muted">
          {hit.path}:{hit.line + 1}
        </span>
      </button>
    </div>
  );
}

function rowOf(scroller: HTMLElement | null, at: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-hit="${at}"]`) ?? null;
}
