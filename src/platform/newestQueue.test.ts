import { expect, test } from 'vitest';
import { createNewestQueue, type NewestQueue } from './newestQueue.ts';
import type { Asked, Told } from './workerMessages.ts';
import { createWorkerPool, type WorkerPort } from './workerPool.ts';

class FakeWorker implements WorkerPort<string, number, string> {
  onmessage: WorkerPort<string, number, string>['onmessage'] = null;
  onerror: WorkerPort<string, number, string>['onerror'] = null;
  readonly questions: Asked<string>[] = [];
  postMessage(asked: Asked<string>): void {
    this.questions.push(asked);
  }
  terminate(): void {
    this.onmessage = null;
  }
  tell(told: Told<number, string>): void {
    this.onmessage?.({ data: told });
  }
}

const workers: FakeWorker[] = [];
function freshQueue(): NewestQueue<string, number, string> {
  workers.length = 0;
  const spawn = (): FakeWorker => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const limits = { longest: 1000, tooLong: 'too long', crashed: 'crashed' };
  return createNewestQueue(createWorkerPool(spawn, { hasSpare: false }), limits);
}

test('progress is told before the answer, and of the question at work only', async () => {
  const queue = freshQueue();
  const told: string[] = [];
  const asked = queue.submit('a', (progress) => told.push(progress));
  workers[0]?.tell({ serial: 1, progress: 'half' });
  workers[0]?.tell({ serial: 7, progress: 'of another' });
  workers[0]?.tell({ serial: 1, answer: 0 });
  workers[0]?.tell({ serial: 1, progress: 'late' });
  expect(await asked).toEqual({ answer: 0 });
  expect(told).toEqual(['half']);
});

test('without a spare, one worker serves all questions, and a crashed one is followed by another when it is needed', async () => {
  const queue = freshQueue();
  const first = queue.submit('a');
  workers[0]?.tell({ serial: 1, answer: 1 });
  await first;
  const second = queue.submit('b');
  expect(workers).toHaveLength(1);
  workers[0]?.onerror?.(undefined);
  expect(await second).toEqual({ problem: 'crashed' });
  expect(workers).toHaveLength(1);
  void queue.submit('c');
  expect(workers).toHaveLength(2);
  expect(workers[1]?.questions).toEqual([{ serial: 3, question: 'c' }]);
});
