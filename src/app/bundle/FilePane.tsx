import { FileCheck2 } from 'lucide-react';
import { useMemo } from 'react';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useBundleView } from './bundleView.ts';
import { ChangedLines } from './ChangedLines.tsx';
import { FileHead } from './FileHead.tsx';
import { FileText } from './FileText.tsx';
import type { ReadFile } from './readBundle.ts';
import type { Hit } from './searchFiles.ts';
import type { Changes } from './useChanges.ts';
import type { LinesByPath } from './useMarkedLines.ts';

/** The file that is read, or what has changed in it. */
export function FilePane({
  path,
  files,
  hits,
  marked,
  changes,
}: {
  readonly path: string | undefined;
  readonly files: readonly ReadFile[];
  readonly hits: readonly Hit[];
  readonly marked: LinesByPath;
  readonly changes: Changes | undefined;
}) {
  const showsChanges = useBundleView((view) => view.showsChanges);
  const file = useMemo(() => files.find((one) => one.path === path), [files, path]);
  const own = useMemo(() => hits.filter((hit) => hit.path === path), [hits, path]);
  const current = useBundleView((view) => (view.hit === undefined ? undefined : hits[view.hit]));
  if (path === undefined) return <NothingChanged changes={changes} />;
  return (
    <section aria-label={path} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <FileHead path={path} file={file} marked={marked} since={showsChanges ? changes?.since : undefined} />
      {file && !showsChanges ? (
        <FileText file={file} hits={own} current={current} marked={marked.get(path) ?? NO_LINES} />
      ) : (
        <ChangedLines path={path} before={changes?.textBefore(path)} now={file?.text} />
      )}
    </section>
  );
}

const NO_LINES: readonly number[] = [];

function NothingChanged({ changes }: { readonly changes: Changes | undefined }) {
  const since = changes?.since;
  const why =
    changes?.problem === undefined
      ? changes && `Nothing has changed since ${since}.`
      : `Nothing can be compared since ${since}: the design had no bundle then. ${changes.problem}`;
  return (
    <div role="status" className="min-w-0 flex-1">
      <EmptyNote icon={FileCheck2}>{why ?? 'Comparing with the bundle of the last save …'}</EmptyNote>
    </div>
  );
}
