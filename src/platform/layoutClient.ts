import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import { packLayouts } from '../core/drawing/packLayouts.ts';
import type { DotGraph } from '../core/imports/draft.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { createLayoutCache } from './layoutCache.ts';
import type { LayoutAnswer, LayoutQuestion } from './layoutMessages.ts';
import { createWorkerPool, type WorkerPort } from './workerPool.ts';

/** A layout that takes longer, in milliseconds, is given up and its worker replaced. */
export const LONGEST_LAYOUT = 5000;
/** A newer question waits this long, in milliseconds, for an older one before its worker is replaced. */
const PATIENCE = 400;

/** Asks for layouts: the newest question wins, answers are kept, a worker that hangs is replaced. */
export interface LayoutClient {
  /** The layout, if every part of it is known already; asks nothing. */
  known(jobs: readonly LayoutJob[]): Layout | undefined;
  /** The error is a sentence, or undefined if a newer question took its place. */
  layout(jobs: readonly LayoutJob[]): Promise<Result<Layout, string | undefined>>;
  /** Reads foreign DOT text in a worker of its own turn. */
  readDot(dot: string): Promise<Result<DotGraph, string>>;
}

interface Pending {
  readonly question: LayoutQuestion;
  readonly settle: (answer: LayoutAnswer | undefined, problem?: string) => void;
}

/** Makes a client over workers that `spawn` starts. One spare worker always stands by. */
export function createLayoutClient(spawn: () => WorkerPort): LayoutClient {
  const cache = createLayoutCache();
  const pool = createWorkerPool(spawn);
  let serial = 0;
  let running: Pending | undefined;
  let waiting: Pending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let startedAt = 0;

  const finish = (answer: LayoutAnswer | undefined, problem?: string): void => {
    clearTimeout(timer);
    const done = running;
    running = undefined;
    if (answer === undefined) pool.replace();
    done?.settle(answer, problem);
    const next = waiting;
    waiting = undefined;
    if (next) start(next);
  };
  const start = (pending: Pending): void => {
    running = pending;
    startedAt = Date.now();
    timer = setTimeout(() => finish(undefined, 'The layout took too long and was stopped.'), LONGEST_LAYOUT);
    pool.ask(pending.question, {
      onAnswer: (answer) => {
        if (running === pending && answer.serial === pending.question.serial) finish(answer);
      },
      onCrash: () => {
        if (running === pending) finish(undefined, 'The layout engine crashed.');
      },
    });
  };
  const submit = (pending: Pending): void => {
    if (!running) {
      start(pending);
      return;
    }
    waiting?.settle(undefined);
    waiting = pending;
    clearTimeout(timer);
    timer = setTimeout(() => finish(undefined), Math.max(0, PATIENCE - (Date.now() - startedAt)));
  };

  const layout: LayoutClient['layout'] = (jobs) => {
    const missing = cache.missing(jobs);
    if (missing.length === 0) return Promise.resolve(succeed(packLayouts(cache.all(jobs) ?? [])));
    return new Promise((resolve) => {
      submit({
        question: { serial: (serial += 1), ask: 'layout', jobs: missing },
        settle: (answer, problem) => {
          if (answer?.ask !== 'layout') {
            resolve(fail(problem));
            return;
          }
          const lost = cache.learn(missing, answer.layouts);
          const layouts = cache.all(jobs);
          resolve(layouts ? succeed(packLayouts(layouts)) : fail(lost ?? 'The layout is incomplete.'));
        },
      });
    });
  };
  return {
    known: (jobs) => {
      const layouts = cache.all(jobs);
      return layouts && packLayouts(layouts);
    },
    layout,
    readDot: (dot) =>
      new Promise((resolve) => {
        submit({
          question: { serial: (serial += 1), ask: 'read', dot },
          settle: (answer, problem) =>
            resolve(answer?.ask === 'read' ? answer.graph : fail(problem ?? 'Something newer took its place.')),
        });
      }),
  };
}
