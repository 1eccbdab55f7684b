import { useMemo, useRef } from 'react';
import type { FindingRow } from './findingRows.ts';
import { FindingItem } from './FindingItem.tsx';
import { useFindingsView } from './findingsView.ts';
import { GroupHead } from './GroupHead.tsx';
import { handleFindingKey } from './handleFindingKey.ts';
import { RowChunk } from '../ui/RowChunk.tsx';

const CHUNK = 24;

/**
 * The rows of the panel. One of them is reached by the tab key, arrows walk on. They are drawn in chunks, of which only
 * those near the view are on the page: a bad design of a thousand elements has thousands of findings.
 */
export function FindingList({ rows }: { readonly rows: readonly FindingRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useFindingsView((state) => state.current);
  const isKnown = useMemo(() => rows.some(({ key }) => key === current), [rows, current]);
  const stop = isKnown ? current : rows[0]?.key;
  const chunks = useMemo(() => chunksOf(rows), [rows]);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
      {/* The keys come from the buttons in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div role="list" aria-label="Findings" onKeyDown={(event) => handleFindingKey(event, rows)}>
        {chunks.map((chunk, at) => (
          <RowChunk
            key={at}
            scroller={scroller}
            heights={chunk.map(({ kind }) => (kind === 'group' ? 33 : 104))}
            isAlways={chunks.length === 1 || chunk.some(({ key }) => key === stop)}
          >
            {() =>
              chunk.map((row, offset) => drawRow(row, { place: at * CHUNK + offset + 1, total: rows.length, stop }))
            }
          </RowChunk>
        ))}
      </div>
    </div>
  );
}

function drawRow(
  row: FindingRow,
  { place, total, stop }: { readonly place: number; readonly total: number; readonly stop: string | undefined },
) {
  const isTabStop = row.key === stop;
  if (row.kind === 'group') {
    return <GroupHead key={row.key} rowKey={row.key} group={row.group} isOpen={row.isOpen} isTabStop={isTabStop} />;
  }
  return (
    <FindingItem
      key={row.key}
      entry={row}
      place={place}
      total={total}
      isBelowGroup={row.group.kind !== 'all'}
      isTabStop={isTabStop}
    />
  );
}

function chunksOf(rows: readonly FindingRow[]): FindingRow[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));
}
