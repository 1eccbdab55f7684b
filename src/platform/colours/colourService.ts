import { createNewestQueue } from '../newestQueue.ts';
import { createWorkerPool } from '../workerPool.ts';
import type { ColourPort, ColourQuestion, ColourRuns } from './colourMessages.ts';

/** A text that takes longer, in milliseconds, stays plain. */
const LONGEST_COLOURING = 4000;

const queue = createNewestQueue(
  createWorkerPool(
    // Vite finds the worker by exactly this expression.
    () => new Worker(new URL('./colourWorker.ts', import.meta.url), { type: 'module' }) as unknown as ColourPort,
    { hasSpare: false },
  ),
  { longest: LONGEST_COLOURING, tooLong: 'too long', crashed: 'crashed' },
);

/** The stretches of a text; undefined if it stays plain, or a newer text took its place. */
export async function askColours(question: ColourQuestion): Promise<ColourRuns | undefined> {
  return (await queue.submit(question)).answer;
}
