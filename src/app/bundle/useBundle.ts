import { useCallback, useEffect, useState } from 'react';
import type { BundleProgress, BundleRefusal } from '../../core/configs/printBundle.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Design } from '../../core/model/design.ts';
import { bundleService } from './bundleService.ts';
import type { ReadFile } from './readBundle.ts';

/** How the bundle of a design stands. While one is built, `files` are those of the design before. */
export type BundleState =
  | { readonly phase: 'building'; readonly files: readonly ReadFile[] | undefined; readonly progress: BundleProgress }
  | { readonly phase: 'ready'; readonly files: readonly ReadFile[] }
  | { readonly phase: 'failed'; readonly refusal: BundleRefusal; readonly retry: () => void };

/** An edit is often followed by the next; a bundle is begun when this long, in milliseconds, nothing has changed. */
const PAUSE_MS = 150;
const NOT_BEGUN: BundleProgress = { doing: 'Starting', done: 0 };

interface Seen {
  readonly design: Design;
  readonly figure: FigureLook;
  readonly progress: BundleProgress;
  readonly refusal?: BundleRefusal;
}

/** The bundle of a design, built in a worker whenever it changes; nothing is built for `undefined`. */
export function useBundle(design: Design | undefined, figure: FigureLook): BundleState | undefined {
  const [seen, setSeen] = useState<Seen>();
  const [last, setLast] = useState<readonly ReadFile[]>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setSeen(undefined);
    setAttempt((before) => before + 1);
  }, []);
  const known = design && bundleService.known(design, figure);
  useEffect(() => {
    if (!design || bundleService.known(design, figure)) return undefined;
    let isWanted = true;
    let timer = setTimeout(start, PAUSE_MS);
    function start(): void {
      if (!design) return;
      const see = (progress: BundleProgress, refusal?: BundleRefusal): void => {
        if (isWanted) setSeen({ design, figure, progress, ...(refusal ? { refusal } : {}) });
      };
      void bundleService.read(design, figure, see).then((files) => {
        if (files.ok) see({ doing: 'Done', done: 1 });
        else if (files.error) see(NOT_BEGUN, files.error);
        // A download or a bundle to compare with came between; this one is wanted all the same.
        else if (isWanted) timer = setTimeout(start, PAUSE_MS);
      });
    }
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [design, figure, attempt]);

  if (known && known !== last) setLast(known);
  if (!design) return undefined;
  if (known) return { phase: 'ready', files: known };
  const current = seen?.design === design && seen.figure === figure ? seen : undefined;
  if (current?.refusal) return { phase: 'failed', refusal: current.refusal, retry };
  return { phase: 'building', files: last, progress: current?.progress ?? NOT_BEGUN };
}
