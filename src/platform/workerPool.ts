import type { Asked, Told } from './workerMessages.ts';

/** As much of a Worker as is needed here, so that tests can stand in for it. */
export interface WorkerPort<Question, Answer, Progress = never> {
  postMessage(asked: Asked<Question>): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Told<Answer, Progress> }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** What comes back for a question. */
export interface Listener<Answer, Progress = never> {
  onTold(told: Told<Answer, Progress>): void;
  onCrash(): void;
}

/** One worker at work, and perhaps one that stands by, so that stopping a hung one costs nothing. */
export interface WorkerPool<Question, Answer, Progress = never> {
  /** Starts the first worker before there is a question. */
  prepare(): void;
  ask(asked: Asked<Question>, listener: Listener<Answer, Progress>): void;
  /** Stops the worker at work; the spare one or, once it is asked, a new one takes its place. */
  replace(): void;
}

/**
 * Starts the first worker with the first question, if it was not prepared. With `hasSpare`, another is started after the first answer and after
 * every replacement: for engines that are slow to warm up.
 */
export function createWorkerPool<Question, Answer, Progress = never>(
  spawn: () => WorkerPort<Question, Answer, Progress>,
  { hasSpare }: { readonly hasSpare: boolean },
): WorkerPool<Question, Answer, Progress> {
  let current: WorkerPort<Question, Answer, Progress> | undefined;
  let spare: WorkerPort<Question, Answer, Progress> | undefined;
  return {
    prepare: () => {
      current ??= spawn();
    },
    ask: (asked, listener) => {
      const worker = (current ??= spare ?? spawn());
      if (worker === spare) spare = undefined;
      worker.onmessage = ({ data }) => {
        if (hasSpare) spare ??= spawn();
        listener.onTold(data);
      };
      worker.onerror = () => listener.onCrash();
      worker.postMessage(asked);
    },
    replace: () => {
      if (current) {
        current.onmessage = null;
        current.onerror = null;
        current.terminate();
      }
      current = spare;
      spare = hasSpare ? spawn() : undefined;
    },
  };
}
