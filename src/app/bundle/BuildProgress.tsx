import { useId } from 'react';
import type { BundleProgress } from '../../core/configs/printBundle.ts';

/** How far the bundle is, in the middle of the empty view the first time, above the older files later. */
export function BuildProgress({ progress, isFirst }: { readonly progress: BundleProgress; readonly isFirst: boolean }) {
  const id = useId();
  const percent = Math.round(progress.done * 100);
  return (
    <div
      className={
        isFirst
          ? 'grid h-full content-center justify-items-center gap-2 p-6'
          : 'flex min-w-0 basis-full items-center gap-2 @sm:flex-1 @sm:basis-0'
      }
    >
      <label htmlFor={id} className={`truncate text-muted ${isFirst ? 'text-sm' : 'text-xs'}`}>
        {progress.doing}
        {isFirst && ' …'}
      </label>
      <progress
        id={id}
        max={100}
        value={percent}
        className={`h-1.5 overflow-hidden rounded-full accent-accent ${isFirst ? 'w-56 max-w-full' : 'w-24 min-w-8'}`}
      />
    </div>
  );
}
