import { FileDiff } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { marks } from '../marks.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { RowChunk } from '../ui/RowChunk.tsx';
import { LINE_HEIGHT } from './CodeLine.tsx';
import { diffRows, type DiffRow } from './diffRows.ts';

const CHUNK = 100;

const LOOKS = {
  same: { sign: ' ', word: '', row: '' },
  added: { sign: '+', word: 'added: ', row: 'bg-good-soft' },
  removed: { sign: '−', word: 'removed: ', row: 'bg-bad-soft' },
} as const;

/** What has changed in a file since the last save, as a unified diff with line numbers before and after. */
export function ChangedLines({
  path,
  before,
  now,
}: {
  readonly path: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => diffRows(before ?? '', now ?? ''), [before, now]);
  if (!rows) return <EmptyNote icon={FileDiff}>The file is wholly different.</EmptyNote>;
  if (rows.length === 0) return <EmptyNote icon={FileDiff}>Nothing has changed in this file.</EmptyNote>;
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) =>
    rows.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return (
    <div
      ref={scroller}
      role="region"
      tabIndex={0}
      aria-label={`Changes in ${path}`}
      data-test={marks.fileChanges}
      className="min-h-0 min-w-0 flex-1 overflow-auto py-1 font-mono text-xs focus-visible:-outline-offset-2"
    >
      <div className="w-max min-w-full">
        {chunks.map((some, at) => (
          <RowChunk key={at} scroller={scroller} heights={some.map(() => LINE_HEIGHT)} isAlways={chunks.length <= 6}>
            {() => some.map((row, offset) => <ChangedLine key={offset} row={row} />)}
          </RowChunk>
        ))}
      </div>
    </div>
  );
}

function ChangedLine({ row }: { readonly row: DiffRow }) {
  if (row.kind === 'gap') return <div className="h-5 bg-hover px-3 leading-5 text-muted">{row.text}</div>;
  const { sign, word, row: look } = LOOKS[row.kind];
  return (
    <div data-kind={row.kind} className={`flex h-5 leading-5 whitespace-pre ${look}`}>
      <span aria-hidden="true" className="flex shrink-0 text-right text-muted tabular-nums select-none">
        <span className="w-[5ch]">{row.old}</span>
        <span className="w-[5ch]">{row.now}</span>
        <span className="w-[3ch] text-center">{sign}</span>
      </span>
      <span className="pr-4">
        <span className="sr-only select-none">{word}</span>
        {row.text || ' '}
      </span>
    </div>
  );
}
