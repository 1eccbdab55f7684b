import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import { packLayouts } from '../core/drawing/packLayouts.ts';
import type { DotGraph } from '../core/imports/draft.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { createLayoutCache } from './layoutCache.ts';
import type { LayoutAnswer, LayoutQuestion } from './layoutMessages.ts';
import { createNewestQueue } from './newestQueue.ts';
import { createWorkerPool, type WorkerPort } from './workerPool.ts';

/** A layout that takes longer, in milliseconds, is given up and its worker replaced. */
export const LONGEST_LAYOUT = 5000;

/** A worker that lays out. */
export type LayoutPort = WorkerPort<LayoutQuestion, LayoutAnswer>;

/** Asks for layouts: the newest question wins, answers are kept, a worker that hangs is replaced. */
export interface LayoutClient {
  /** Has the layout engine warmed up before the first question. */
  prepare(): void;
  /** The layout, if every part of it is known already; asks nothing. */
  known(jobs: readonly LayoutJob[]): Layout | undefined;
  /** The error is a sentence, or undefined if a newer question took its place. */
  layout(jobs: readonly LayoutJob[]): Promise<Result<Layout, string | undefined>>;
  /** Reads foreign DOT text in a worker of its own turn. */
  readDot(dot: string): Promise<Result<DotGraph, string>>;
}

/** Makes a client over workers that `spawn` starts. One spare worker always stands by. */
export function createLayoutClient(spawn: () => LayoutPort): LayoutClient {
  const cache = createLayoutCache();
  const pool = createWorkerPool(spawn, { hasSpare: true });
  const queue = createNewestQueue(pool, {
    longest: LONGEST_LAYOUT,
    tooLong: 'The layout took too long and was stopped.',
    crashed: 'The layout engine crashed.',
  });
  return {
    prepare: () => pool.prepare(),
    known: (jobs) => {
      const layouts = cache.all(jobs);
      return layouts && packLayouts(layouts);
    },
    layout: async (jobs) => {
      const missing = cache.missing(jobs);
      if (missing.length === 0) return succeed(packLayouts(cache.all(jobs) ?? []));
      const { answer, problem } = await queue.submit({ ask: 'layout', jobs: missing });
      if (answer?.ask !== 'layout') return fail(problem);
      const lost = cache.learn(missing, answer.layouts);
      const layouts = cache.all(jobs);
      return layouts ? succeed(packLayouts(layouts)) : fail(lost ?? 'The layout is incomplete.');
    },
    readDot: async (dot) => {
      const { answer, problem } = await queue.submit({ ask: 'read', dot });
      return answer?.ask === 'read' ? answer.graph : fail(problem ?? 'Something newer took its place.');
    },
  };
}
