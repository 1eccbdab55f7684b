import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { marks } from '../marks.ts';
import { openFile, openFolder, useBundleView } from './bundleView.ts';
import type { FileChange } from './fileChanges.ts';
import { FileRowView } from './FileRowView.tsx';
import { fileRows, foldersOf, type FileNews, type FileRow } from './fileRows.ts';
import { handleTreeKey } from './handleTreeKey.ts';
import type { LinesByPath } from './useMarkedLines.ts';

/** Bundles up to this many files are shown unfolded. */
const UNFOLDED_UP_TO = 60;

/** The files as an ARIA tree. Arrows walk, open and close as in the outline; Enter opens a file. */
export function FileTree({
  paths,
  open,
  marked,
  kinds,
}: {
  readonly paths: readonly string[];
  readonly open: string | undefined;
  readonly marked: LinesByPath;
  readonly kinds: ReadonlyMap<string, FileChange> | undefined;
}) {
  const tree = useRef<HTMLDivElement>(null);
  const touched = useBundleView((view) => view.touched);
  const asked = useBundleView((view) => view.path);
  const news = useMemo(() => newsOf(paths, marked, kinds), [paths, marked, kinds]);
  const byDefault = paths.length <= UNFOLDED_UP_TO;
  const rows = useMemo(() => {
    const shown = new Set(byDefault || open === undefined ? [] : foldersOf(open));
    return fileRows(paths, news, (folder) => touched.get(folder) ?? (byDefault || shown.has(folder)));
  }, [paths, news, touched, byDefault, open]);
  const [focused, setFocused] = useState<string>();
  const stop = (rows.find(({ path }) => path === focused) ?? rows.find(({ path }) => path === open) ?? rows[0])?.path;
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    // The tree begins at its top; it follows only a file that was asked for.
    rowOf(tree.current, asked)?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  // The same functions for ever: a step of the keyboard draws two rows anew, not hundreds.
  const onKey = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const next = handleTreeKey(event, latest.current);
    if (next === undefined) return;
    requestAnimationFrame(() => rowOf(tree.current, next)?.focus());
  }, []);
  if (rows.length === 0) return <p className="p-3 text-sm text-muted">No file has changed.</p>;
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Files of the bundle"
      tabIndex={-1}
      data-test={marks.fileTree}
      onFocus={({ target }) => setFocused(target.closest<HTMLElement>('[data-path]')?.dataset['path'])}
      className="min-h-0 flex-1 overflow-auto p-1"
    >
      {rows.map((row) => (
        <FileRowView
          key={row.path}
          row={row}
          isShown={row.path === open}
          isTabStop={row.path === stop}
          onPick={pick}
          onKey={onKey}
        />
      ))}
    </div>
  );
}

function pick({ path, isOpen }: FileRow): void {
  if (isOpen === undefined) openFile(path);
  else openFolder(path, !isOpen);
}

function newsOf(
  paths: readonly string[],
  marked: LinesByPath,
  kinds: ReadonlyMap<string, FileChange> | undefined,
): ReadonlyMap<string, FileNews> {
  return new Map(
    paths.map((path) => [path, { marked: marked.get(path)?.length ?? 0, change: kinds?.get(path) }] as const),
  );
}

function rowOf(tree: HTMLElement | null, path: string | undefined): HTMLElement | null {
  return path === undefined ? null : (tree?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ?? null);
}
