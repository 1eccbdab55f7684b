import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { createLayoutClient, LONGEST_LAYOUT, type LayoutClient, type LayoutPort } from './layoutClient.ts';
import type { LayoutQuestion } from './layoutMessages.ts';
import type { Asked } from './workerMessages.ts';

class FakeWorker implements LayoutPort {
  onmessage: LayoutPort['onmessage'] = null;
  onerror: LayoutPort['onerror'] = null;
  readonly questions: Asked<LayoutQuestion>[] = [];
  isDead = false;
  postMessage(question: Asked<LayoutQuestion>): void {
    this.questions.push(question);
  }
  terminate(): void {
    this.isDead = true;
  }
  answer(...layouts: Result<Layout, string>[]): void {
    this.onmessage?.({ data: { serial: this.questions.at(-1)?.serial ?? 0, answer: { ask: 'layout', layouts } } });
  }
}

let workers: FakeWorker[];
let client: LayoutClient;
beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  client = createLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function job(dot: string): LayoutJob {
  return { dot, needs: { boxes: [], groups: [], arrows: [] } };
}

function layout(width: number): Layout {
  return { width, height: 10, boxes: {}, groups: {}, arrows: {} };
}

function worker(at: number): FakeWorker {
  const found = workers[at];
  if (!found) throw new Error(`no worker ${at}`);
  return found;
}

test('is warmed up by the worker that then gets the first question', () => {
  client.prepare();
  client.prepare();
  expect(workers.map(({ questions }) => questions.length)).toEqual([0]);
  void client.layout([job('a')]);
  expect(workers.map(({ questions }) => questions.length)).toEqual([1]);
});

test('a layout is asked for once and then known', async () => {
  const asked = client.layout([job('a')]);
  worker(0).answer(succeed(layout(1)));
  expect(await asked).toEqual(succeed(layout(1)));
  expect(client.known([job('a')])).toEqual(layout(1));
  expect(await client.layout([job('a')])).toEqual(succeed(layout(1)));
  expect(worker(0).questions).toHaveLength(1);
});

test('only the parts that are not known are asked for', async () => {
  const first = client.layout([job('a')]);
  worker(0).answer(succeed(layout(1)));
  await first;
  void client.layout([job('a'), job('b')]);
  expect(worker(0).questions.at(-1)).toMatchObject({ question: { jobs: [job('b')] } });
});

test('the newest question wins: one in the middle is never asked', async () => {
  const oldest = client.layout([job('a')]);
  const middle = client.layout([job('b')]);
  const newest = client.layout([job('c')]);
  expect(await middle).toEqual(fail(undefined));
  worker(0).answer(succeed(layout(1)));
  expect(await oldest).toEqual(succeed(layout(1)));
  worker(0).answer(succeed(layout(3)));
  expect(await newest).toEqual(succeed(layout(3)));
  expect(worker(0).questions.map((question) => question.serial)).toEqual([1, 3]);
});

test('a hung layout is stopped after five seconds, told, and a spare worker goes on', async () => {
  const first = client.layout([job('warm-up')]);
  worker(0).answer(succeed(layout(1)));
  await first;
  expect(workers).toHaveLength(2);
  const hung = client.layout([job('hang')]);
  await vi.advanceTimersByTimeAsync(LONGEST_LAYOUT);
  expect(await hung).toEqual(fail('The layout took too long and was stopped.'));
  expect(worker(0).isDead).toBe(true);
  expect(workers).toHaveLength(3);
  const next = client.layout([job('b')]);
  worker(1).answer(succeed(layout(2)));
  expect(await next).toEqual(succeed(layout(2)));
});

test('a newer question does not wait long for a slow one', async () => {
  const slow = client.layout([job('slow')]);
  const newest = client.layout([job('new')]);
  await vi.advanceTimersByTimeAsync(500);
  expect(await slow).toEqual(fail(undefined));
  expect(worker(0).isDead).toBe(true);
  const asked = workers.find((candidate) => !candidate.isDead && candidate.questions.length > 0);
  asked?.answer(succeed(layout(2)));
  expect(await newest).toEqual(succeed(layout(2)));
});

test('a crash is told, and the next question has a new worker', async () => {
  const lost = client.layout([job('a')]);
  worker(0).onerror?.(undefined);
  expect(await lost).toEqual(fail('The layout engine crashed.'));
  const next = client.layout([job('b')]);
  const asked = workers.find((candidate) => !candidate.isDead && candidate.questions.length > 0);
  asked?.answer(succeed(layout(2)));
  expect(await next).toEqual(succeed(layout(2)));
});

test('a failed part is told and asked for again the next time', async () => {
  const asked = client.layout([job('a'), job('b')]);
  worker(0).answer(succeed(layout(1)), fail('The layout lost 1 boxes.'));
  expect(await asked).toEqual(fail('The layout lost 1 boxes.'));
  void client.layout([job('a'), job('b')]);
  expect(worker(0).questions.at(-1)).toMatchObject({ question: { jobs: [job('b')] } });
});

test('a late answer of a stopped question is not taken for a new one', async () => {
  const slow = client.layout([job('slow')]);
  const answerLate = worker(0).onmessage;
  const newest = client.layout([job('new')]);
  await vi.advanceTimersByTimeAsync(500);
  await slow;
  answerLate?.({ data: { serial: 1, answer: { ask: 'layout', layouts: [succeed(layout(9))] } } });
  const asked = workers.find((candidate) => !candidate.isDead && candidate.questions.length > 0);
  asked?.answer(succeed(layout(2)));
  expect(await newest).toEqual(succeed(layout(2)));
});
