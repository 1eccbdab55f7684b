import { useDeferredValue, useMemo } from 'react';
import type { Design } from '../../core/model/design.ts';
import { useFigureChoice } from '../exchange/figureChoice.ts';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { BuildFailure } from './BuildFailure.tsx';
import { BuildProgress } from './BuildProgress.tsx';
import { BundleHead } from './BundleHead.tsx';
import { useBundleView } from './bundleView.ts';
import { FilePane } from './FilePane.tsx';
import { byTree } from './byTree.ts';
import { FileTree } from './FileTree.tsx';
import { handleBundleKey } from './handleBundleKey.ts';
import { HitList } from './HitList.tsx';
import type { ReadFile } from './readBundle.ts';
import { searchFiles } from './searchFiles.ts';
import { SearchBar } from './SearchBar.tsx';
import { useBundle, type BundleState } from './useBundle.ts';
import { useChanges } from './useChanges.ts';
import { useMarkedLines } from './useMarkedLines.ts';

/** The bundle of a design: its files as a tree, the text of one, a search through all, and what has changed. */
export function BundleView({ design }: { readonly design: Design }) {
  const figure = useFigureChoice();
  const state = useBundle(design, figure);
  return (
    <div
      data-test={marks.files}
      className="@container flex h-full min-h-0 flex-col"
      aria-busy={state?.phase === 'building'}
    >
      {state && <BundleBody design={design} state={state} />}
    </div>
  );
}

function BundleBody({ design, state }: { readonly design: Design; readonly state: BundleState }) {
  if (state.phase === 'failed') return <BuildFailure refusal={state.refusal} onRetry={state.retry} />;
  if (!state.files) return state.phase === 'building' ? <BuildProgress progress={state.progress} isFirst /> : null;
  return <BundleFiles design={design} state={state} files={state.files} />;
}

function BundleFiles({
  design,
  state,
  files,
}: {
  readonly design: Design;
  readonly state: BundleState;
  readonly files: readonly ReadFile[];
}) {
  const changes = useChanges(design, state.phase === 'ready' ? files : undefined);
  const selection = useEditor((editor) => editor.selection);
  const marked = useMarkedLines(files, selection);
  const search = useDeferredValue(useBundleView(({ search: wanted }) => wanted));
  const { hits, isCut } = useMemo(() => searchFiles(files, search), [files, search]);
  const { path, showsChanges } = useBundleView();
  const paths = useMemo(() => pathsOf(files, changes?.removed ?? []), [files, changes]);
  const listed = showsChanges ? paths.filter((one) => changes?.kinds.has(one)) : paths;
  const open =
    path !== undefined && listed.includes(path) ? path : (listed.find((one) => one === 'README.md') ?? listed[0]);
  return (
    // Keys that reach the search from anywhere in the view; what has the focus sees them first.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={(event) => handleBundleKey(event, { hits, marked, open })}>
      <BundleHead design={design} state={state} count={files.length} changes={changes} />
      <SearchBar hits={hits} isCut={isCut} />
      <div className="flex min-h-0 flex-1 flex-col @lg:flex-row">
        <div className="flex max-h-[38%] shrink-0 flex-col overflow-hidden border-line max-@lg:border-b @lg:max-h-none @lg:w-56 @lg:border-r">
          {search.query.trim() === '' ? (
            <FileTree paths={listed} open={open} marked={marked} kinds={changes?.kinds} />
          ) : (
            <HitList files={files} hits={hits} isCut={isCut} />
          )}
        </div>
        <FilePane path={open} files={files} hits={hits} marked={marked} changes={changes} />
      </div>
    </div>
  );
}

function pathsOf(files: readonly ReadFile[], removed: readonly ReadFile[]): string[] {
  return [...files, ...removed].map(({ path }) => path).sort(byTree);
}
