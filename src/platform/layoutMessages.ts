import type { DotGraph } from '../core/imports/draft.ts';
import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import type { Result } from '../core/result.ts';

/** What the page asks of the worker. */
export type LayoutQuestion =
  { readonly ask: 'layout'; readonly jobs: readonly LayoutJob[] } | { readonly ask: 'read'; readonly dot: string };

export type LayoutAnswer =
  | { readonly ask: 'layout'; readonly layouts: readonly Result<Layout, string>[] }
  | { readonly ask: 'read'; readonly graph: Result<DotGraph, string> };
