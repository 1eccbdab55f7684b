import type { BundlePictures } from '../../core/configs/assembleBundle.ts';
import type { BundleProgress, BundleRefusal } from '../../core/configs/printBundle.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Design } from '../../core/model/design.ts';
import type { Result } from '../../core/result.ts';
import type { WorkerPort } from '../../platform/workerPool.ts';
import type { PackedBundle } from './packBundle.ts';

/** What the page asks of the worker: the files to read, or the zip. The same key stands for the same design. */
export interface BundleQuestion {
  readonly key: number;
  readonly design: Design;
  readonly figure: FigureLook;
  /** Pictures of a zip; undefined for files to read. */
  readonly zip?: BundlePictures;
}

/** A finished zip, and how many files it holds. */
export interface BundleZip {
  readonly bytes: Uint8Array;
  readonly count: number;
}

export type BundleAnswer =
  | { readonly ask: 'read'; readonly bundle: Result<PackedBundle, BundleRefusal> }
  | { readonly ask: 'zip'; readonly zip: Result<BundleZip, BundleRefusal> };

/** A worker that prints bundles. */
export type BundlePort = WorkerPort<BundleQuestion, BundleAnswer, BundleProgress>;
