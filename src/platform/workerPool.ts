import type { LayoutAnswer, LayoutQuestion } from './layoutMessages.ts';

/** As much of a Worker as is needed here, so that tests can stand in for it. */
export interface WorkerPort {
  postMessage(question: LayoutQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: LayoutAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** What comes back for a question. */
export interface Listener {
  onAnswer(answer: LayoutAnswer): void;
  onCrash(): void;
}

/** One worker at work and one that stands by with its engine warmed up, so that stopping a hung layout costs nothing. */
export interface WorkerPool {
  ask(question: LayoutQuestion, listener: Listener): void;
  /** Stops the worker at work; the spare one takes its place, and a new spare one is started. */
  replace(): void;
}

/** Starts the first worker with the first question, and the spare one after the first answer. */
export function createWorkerPool(spawn: () => WorkerPort): WorkerPool {
  let current: WorkerPort | undefined;
  let spare: WorkerPort | undefined;
  return {
    ask: (question, listener) => {
      const worker = (current ??= spare ?? spawn());
      if (worker === spare) spare = undefined;
      worker.onmessage = ({ data }) => {
        spare ??= spawn();
        listener.onAnswer(data);
      };
      worker.onerror = () => listener.onCrash();
      worker.postMessage(question);
    },
    replace: () => {
      if (current) {
        current.onmessage = null;
        current.onerror = null;
        current.terminate();
      }
      current = spare;
      spare = spawn();
    },
  };
}
