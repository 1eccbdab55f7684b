import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import type { Result } from '../core/result.ts';

/** Parts of pictures that are remembered; a design of 1,000 servers has about 500. */
const MOST_LAYOUTS = 2000;

/** Layouts by the text that they were made from: the same text always gives the same layout. */
export interface LayoutCache {
  missing(jobs: readonly LayoutJob[]): LayoutJob[];
  /** All layouts in the order of the jobs, or undefined while one is missing. */
  all(jobs: readonly LayoutJob[]): Layout[] | undefined;
  /** Remembers what succeeded. Gives the first failure, if there is one. */
  learn(jobs: readonly LayoutJob[], layouts: readonly Result<Layout, string>[]): string | undefined;
}

/** An empty cache. When it is full, what was not used for the longest time is forgotten. */
export function createLayoutCache(): LayoutCache {
  const known = new Map<string, Layout>();
  const use = (dot: string): Layout | undefined => {
    const layout = known.get(dot);
    if (layout) {
      known.delete(dot);
      known.set(dot, layout);
    }
    return layout;
  };
  return {
    missing: (jobs) => jobs.filter((job) => !known.has(job.dot)),
    all: (jobs) => {
      const layouts = jobs.map((job) => use(job.dot));
      return layouts.every((layout) => layout !== undefined) ? layouts : undefined;
    },
    learn: (jobs, layouts) => {
      let failure: string | undefined;
      jobs.forEach((job, at) => {
        const layout = layouts[at];
        if (layout?.ok) known.set(job.dot, layout.value);
        else failure ??= layout?.error ?? 'A part of the picture was not answered.';
      });
      for (const oldest of known.keys()) {
        if (known.size <= MOST_LAYOUTS) break;
        known.delete(oldest);
      }
      return failure;
    },
  };
}
