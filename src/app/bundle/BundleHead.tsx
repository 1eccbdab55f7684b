import { FileDiff, PackageCheck } from 'lucide-react';
import type { Design } from '../../core/model/design.ts';
import { downloadBundle } from '../exchange/exportFigure.ts';
import { useFigureChoice } from '../exchange/figureChoice.ts';
import { Button } from '../ui/Button.tsx';
import { BuildProgress } from './BuildProgress.tsx';
import { showChanges, useBundleView } from './bundleView.ts';
import type { BundleState } from './useBundle.ts';
import type { Changes } from './useChanges.ts';

/** How many files there are, how many have changed since the last save, and the way to take them along. */
export function BundleHead({
  design,
  state,
  count,
  changes,
}: {
  readonly design: Design;
  readonly state: BundleState;
  readonly count: number;
  readonly changes: Changes | undefined;
}) {
  const figure = useFigureChoice();
  const showsChanges = useBundleView((view) => view.showsChanges);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5">
      {state.phase === 'building' ? (
        <BuildProgress progress={state.progress} isFirst={false} />
      ) : (
        <span
          role="status"
          className="min-w-0 basis-full truncate text-sm text-muted tabular-nums @sm:flex-1 @sm:basis-0"
        >
          {count === 1 ? '1 file' : `${count} files`}, and the pictures
        </span>
      )}
      <Button
        aria-pressed={showsChanges}
        disabled={!changes && !showsChanges}
        title={changes ? `Changed since ${changes.since}` : 'Compares with the bundle of the last save'}
        className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
        onClick={() => showChanges(!showsChanges)}
      >
        <FileDiff aria-hidden="true" size={14} />
        <span className="tabular-nums">
          {changes && changes.problem === undefined ? `${changes.kinds.size} changed` : 'Changes'}
        </span>
      </Button>
      <Button
        look="accent"
        disabled={state.phase !== 'ready'}
        onClick={() => void downloadBundle(design, figure)}
        title="All files, with pictures of the figure, as a zip"
      >
        <PackageCheck aria-hidden="true" size={14} /> Download bundle
      </Button>
    </div>
  );
}
