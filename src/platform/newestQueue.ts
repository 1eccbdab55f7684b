import type { LayoutAnswer, LayoutQuestion } from './layoutMessages.ts';
import type { WorkerPool } from './workerPool.ts';

/** A layout that takes longer, in milliseconds, is given up and its worker replaced. */
export const LONGEST_LAYOUT = 5000;
/** A newer question waits this long, in milliseconds, for an older one before its worker is replaced. */
const PATIENCE = 400;

/** A question without the serial number that the queue gives it. */
export type Question =
  Omit<Extract<LayoutQuestion, { ask: 'layout' }>, 'serial'> | Omit<Extract<LayoutQuestion, { ask: 'read' }>, 'serial'>;

/** What came of a question: an answer, a problem in a sentence, or neither if a newer question took its place. */
export interface Outcome {
  readonly answer?: LayoutAnswer;
  readonly problem?: string;
}

/** Asks one question at a time; of those that wait, only the newest is asked. */
export interface NewestQueue {
  submit(question: Question): Promise<Outcome>;
}

interface Pending {
  readonly question: LayoutQuestion;
  settle(outcome: Outcome): void;
}

/** A queue in front of a pool of workers. A question that takes too long costs the worker its place. */
export function createNewestQueue(pool: WorkerPool): NewestQueue {
  let serial = 0;
  let running: { readonly pending: Pending; readonly startedAt: number } | undefined;
  let waiting: Pending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (outcome: Outcome): void => {
    clearTimeout(timer);
    const done = running?.pending;
    running = undefined;
    if (!outcome.answer) pool.replace();
    done?.settle(outcome);
    const next = waiting;
    waiting = undefined;
    if (next) start(next);
  };
  const start = (pending: Pending): void => {
    running = { pending, startedAt: Date.now() };
    timer = setTimeout(() => finish({ problem: 'The layout took too long and was stopped.' }), LONGEST_LAYOUT);
    pool.ask(pending.question, {
      onAnswer: (answer) => {
        if (running?.pending === pending && answer.serial === pending.question.serial) finish({ answer });
      },
      onCrash: () => {
        if (running?.pending === pending) finish({ problem: 'The layout engine crashed.' });
      },
    });
  };
  const enter = (pending: Pending): void => {
    if (!running) {
      start(pending);
      return;
    }
    waiting?.settle({});
    waiting = pending;
    clearTimeout(timer);
    timer = setTimeout(() => finish({}), Math.max(0, PATIENCE - (Date.now() - running.startedAt)));
  };
  return {
    submit: (question) =>
      new Promise((resolve) => {
        serial += 1;
        enter({ question: { ...question, serial }, settle: resolve });
      }),
  };
}
