import type { BundlePictures } from '../../core/configs/assembleBundle.ts';
import type { BundleProgress, BundleRefusal } from '../../core/configs/printBundle.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Design } from '../../core/model/design.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { createNewestQueue } from '../../platform/newestQueue.ts';
import { createWorkerPool } from '../../platform/workerPool.ts';
import type { BundlePort, BundleZip } from './bundleMessages.ts';
import { readBundle, type ReadFile } from './readBundle.ts';

/** Why there is no answer; undefined if a newer question took its place. */
type Failure = BundleRefusal | undefined;

/** Asks for bundles: the newest question wins, and the last few that were read are kept. */
export interface BundleClient {
  /** The files, if they are known already; asks nothing. */
  known(design: Design, figure: FigureLook): readonly ReadFile[] | undefined;
  read(
    design: Design,
    figure: FigureLook,
    onProgress: (progress: BundleProgress) => void,
  ): Promise<Result<readonly ReadFile[], Failure>>;
  zip(design: Design, figure: FigureLook, pictures: BundlePictures): Promise<Result<BundleZip, Failure>>;
}

/** So many bundles are kept: this one, that of the last save, and what undo and redo go back and forth between. */
const MOST_KEPT = 4;
/** A bundle that takes longer, in milliseconds, is given up. A thousand servers take a fraction of it. */
const LONGEST_BUNDLE = 120_000;

/** Makes a client over workers that `spawn` starts when they are needed. */
export function createBundleClient(spawn: () => BundlePort): BundleClient {
  const queue = createNewestQueue(createWorkerPool(spawn, { hasSpare: false }), {
    longest: LONGEST_BUNDLE,
    tooLong: 'Building the bundle took too long and was stopped.',
    crashed: 'Building the bundle failed.',
  });
  const keys = new WeakMap<Design, number>();
  const kept: { readonly design: Design; readonly look: string; readonly files: readonly ReadFile[] }[] = [];
  let lastKey = 0;
  const keyOf = (design: Design): number => {
    const key = keys.get(design) ?? (lastKey += 1);
    keys.set(design, key);
    return key;
  };
  const lookKey = ({ style, theme }: FigureLook): string => `${style} ${theme}`;
  return {
    known: (design, figure) => {
      const at = kept.findIndex((one) => one.design === design && one.look === lookKey(figure));
      // What is looked at is what is kept.
      if (at > 0) kept.unshift(...kept.splice(at, 1));
      return at === -1 ? undefined : kept[0]?.files;
    },
    read: async (design, figure, onProgress) => {
      const question = { key: keyOf(design), design, figure };
      const { answer, problem } = await queue.submit(question, onProgress);
      if (answer?.ask !== 'read') return fail(asRefusal(problem));
      if (!answer.bundle.ok) return answer.bundle;
      const files = readBundle(answer.bundle.value);
      kept.unshift({ design, look: lookKey(figure), files });
      kept.splice(MOST_KEPT);
      return succeed(files);
    },
    zip: async (design, figure, zip) => {
      const { answer, problem } = await queue.submit({ key: keyOf(design), design, figure, zip });
      return answer?.ask === 'zip' ? answer.zip : fail(asRefusal(problem));
    },
  };
}

function asRefusal(problem: string | undefined): Failure {
  return problem === undefined ? undefined : { message: problem, elementId: undefined };
}
