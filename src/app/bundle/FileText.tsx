import { useEffect, useRef, type MouseEvent } from 'react';
import { marks } from '../marks.ts';
import { select, useEditor } from '../store/store.ts';
import { RowChunk } from '../ui/RowChunk.tsx';
import { useBundleView } from './bundleView.ts';
import { CodeLine, LINE_HEIGHT } from './CodeLine.tsx';
import { handleTextKey, knownOwners } from './handleTextKey.ts';
import { LineOrigin } from './LineOrigin.tsx';
import type { ReadFile } from './readBundle.ts';
import type { Hit } from './searchFiles.ts';
import { useColours } from './useColours.ts';

const CHUNK = 100;
/** Files up to this many lines are drawn whole, so that any stretch of them can be selected. */
const DRAWN_WHOLE = 600;
const NO_HITS: readonly Hit[] = [];

/**
 * The text of one file, line by line. Lines of the selected elements are marked; a click or Enter selects the elements of
 * a line. Arrows move from line to line. Only the lines near the view of a long file are on the page.
 */
export function FileText({
  file,
  hits,
  current,
  marked,
}: {
  readonly file: ReadFile;
  readonly hits: readonly Hit[];
  /** The hit that is looked at, in whatever file. */
  readonly current: Hit | undefined;
  readonly marked: readonly number[];
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const colours = useColours(file);
  const elements = useEditor((state) => state.history.present.elements);
  const { line: wanted, jump } = useBundleView();
  const line = Math.min(wanted, Math.max(0, file.count - 1));
  const markedLines = new Set(marked);
  const hitsByLine = byLineOf(hits);
  const chunks = Array.from({ length: Math.ceil(file.count / CHUNK) }, (_, at) => at * CHUNK);
  useEffect(() => showLine(scroller.current, useBundleView.getState().line), [jump]);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = 0;
  }, [file.path]);
  const onClick = (event: MouseEvent): void => {
    const at = lineOf(event.target);
    if (at === undefined || document.getSelection()?.isCollapsed === false) return;
    useBundleView.setState({ line: at });
    const known = knownOwners(file, at);
    if (known.length > 0) select(known);
  };
  return (
    <>
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-label={`Lines of ${file.path}`}
        aria-multiselectable="true"
        aria-activedescendant={idOf(line)}
        data-test={marks.fileText}
        onClick={onClick}
        onKeyDown={(event) => handleTextKey(event, file)}
        className="group min-h-0 min-w-0 flex-1 overflow-auto py-1 font-mono text-xs focus-visible:-outline-offset-2"
      >
        {/* A new file brings new lines into the same box, which so keeps the focus. */}
        <div key={file.path} role="presentation" className="w-max min-w-full">
          {chunks.map((from) => {
            const lines = Array.from({ length: Math.min(CHUNK, file.count - from) }, (_, at) => from + at);
            const isAlways = file.count <= DRAWN_WHOLE || (line >= from && line < from + CHUNK);
            return (
              <RowChunk key={from} scroller={scroller} heights={lines.map(() => LINE_HEIGHT)} isAlways={isAlways}>
                {() =>
                  lines.map((at) => (
                    <CodeLine
                      key={at}
                      id={idOf(at)}
                      file={file}
                      at={at}
                      colours={colours}
                      hits={hitsByLine.get(at) ?? NO_HITS}
                      current={current?.line === at ? current : undefined}
                      isMarked={markedLines.has(at)}
                      isCursor={at === line}
                      elements={elements}
                    />
                  ))
                }
              </RowChunk>
            );
          })}
        </div>
      </div>
      <LineOrigin file={file} line={line} />
    </>
  );
}

function byLineOf(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const byLine = new Map<number, Hit[]>();
  for (const hit of hits) {
    const known = byLine.get(hit.line);
    if (known) known.push(hit);
    else byLine.set(hit.line, [hit]);
  }
  return byLine;
}

function idOf(line: number): string {
  return `file-line-${line}`;
}

function lineOf(target: EventTarget): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset['line'] : undefined;
  return line === undefined ? undefined : Number(line);
}

/** Scrolls a line that is out of view into its middle, and a hit in a long line into view. */
function showLine(scroller: HTMLElement | null, line: number): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (!scroller || !row) return;
  const [view, box] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  if (box.top < view.top + LINE_HEIGHT || box.bottom > view.bottom - LINE_HEIGHT) {
    scroller.scrollTop += box.top - view.top - view.height / 2;
  }
  row.querySelector('mark[data-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
