import type { Asked } from './workerMessages.ts';
import type { WorkerPool } from './workerPool.ts';

/** A newer question waits this long, in milliseconds, for an older one before its worker is replaced. */
const PATIENCE = 400;

/** What came of a question: an answer, a problem in a sentence, or neither if a newer question took its place. */
export interface Outcome<Answer> {
  readonly answer?: Answer;
  readonly problem?: string;
}

/** Asks one question at a time; of those that wait, only the newest is asked. */
export interface NewestQueue<Question, Answer, Progress = never> {
  submit(question: Question, onProgress?: (progress: Progress) => void): Promise<Outcome<Answer>>;
}

/** When a question is given up, in milliseconds, and what is said of that and of a crash. */
export interface QueueLimits {
  readonly longest: number;
  readonly tooLong: string;
  readonly crashed: string;
}

interface Pending<Question, Answer, Progress> {
  readonly asked: Asked<Question>;
  tell(progress: Progress): void;
  settle(outcome: Outcome<Answer>): void;
}

/** A queue in front of a pool of workers. A question that takes too long costs the worker its place. */
export function createNewestQueue<Question, Answer, Progress = never>(
  pool: WorkerPool<Question, Answer, Progress>,
  { longest, tooLong, crashed }: QueueLimits,
): NewestQueue<Question, Answer, Progress> {
  let serial = 0;
  let running: { readonly pending: Pending<Question, Answer, Progress>; readonly startedAt: number } | undefined;
  let waiting: Pending<Question, Answer, Progress> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (outcome: Outcome<Answer>): void => {
    clearTimeout(timer);
    const done = running?.pending;
    running = undefined;
    if (outcome.answer === undefined) pool.replace();
    done?.settle(outcome);
    const next = waiting;
    waiting = undefined;
    if (next) start(next);
  };
  const start = (pending: Pending<Question, Answer, Progress>): void => {
    running = { pending, startedAt: Date.now() };
    timer = setTimeout(() => finish({ problem: tooLong }), longest);
    pool.ask(pending.asked, {
      onTold: (told) => {
        if (running?.pending !== pending || told.serial !== pending.asked.serial) return;
        if ('answer' in told) finish({ answer: told.answer });
        else pending.tell(told.progress);
      },
      onCrash: () => {
        if (running?.pending === pending) finish({ problem: crashed });
      },
    });
  };
  const enter = (pending: Pending<Question, Answer, Progress>): void => {
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
    submit: (question, onProgress) =>
      new Promise((resolve) => {
        serial += 1;
        enter({ asked: { serial, question }, tell: (progress) => onProgress?.(progress), settle: resolve });
      }),
  };
}
