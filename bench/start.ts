import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { percentile } from './statistics.ts';

/** Bytes over the wire, compressed as a web server does. */
export interface Bytes {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What it takes until something is seen. Milliseconds are medians and count from the start of the navigation. */
export interface StartTimes {
  /** What is loaded before the start page can be used; the rest comes when somebody is there, or when it is wanted. */
  readonly startPage: Bytes;
  /** Everything that is loaded for the first diagram, without Graphviz. */
  readonly app: Bytes;
  /** The worker that holds Graphviz. */
  readonly graphviz: Bytes;
  readonly firstPaint: number;
  /** Until the start page is there and takes a click. */
  readonly usable: number;
  /** From the click on a template to its diagram; the pointer has come to it 0.3 seconds before. */
  readonly template: number;
  /** Opening the page again: to the diagram of the stored design. */
  readonly reopened: number;
}

const RUNS = 7;
const WORKER = /worker|graphviz/i;

interface Loaded {
  readonly path: string;
  readonly body: Buffer;
}

interface Run extends Pick<StartTimes, 'firstPaint' | 'usable' | 'template' | 'reopened'> {
  readonly files: readonly Loaded[];
  /** Paths of those that were asked for before the start page could be used. */
  readonly early: ReadonlySet<string>;
}

/** Opens the app in new profiles, takes a template, and opens the page again. */
export async function benchStart(browser: Browser, url: string): Promise<StartTimes> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce(browser, url));
  const files = runs[0]?.files ?? [];
  const median = (pick: (run: Run) => number): number => percentile(runs.map(pick), 0.5);
  return {
    startPage: sum(files.filter(({ path }) => runs[0]?.early.has(path))),
    app: sum(files.filter((file) => !WORKER.test(file.path))),
    graphviz: sum(files.filter((file) => WORKER.test(file.path))),
    firstPaint: median((run) => run.firstPaint),
    usable: median((run) => run.usable),
    template: median((run) => run.template),
    reopened: median((run) => run.reopened),
  };
}

async function startOnce(browser: Browser, url: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchFor, {
    selector: `[data-test="${marks.diagram}"] svg [data-element]`,
    note: 'firstDiagram',
  } satisfies Sight);
  await page.addInitScript(watchFor, {
    selector: `[data-test="${marks.start}"] button`,
    note: 'startUsable',
  } satisfies Sight);
  const files: Promise<Loaded>[] = [];
  const collect = (response: Response): void => {
    files.push(response.body().then((body) => ({ path: new URL(response.url()).pathname, body })));
  };
  page.on('response', collect);
  await page.goto(url);
  const start = page.locator(`[data-test="${marks.start}"]`);
  await start.waitFor();
  const usable = await page.evaluate(
    () => (globalThis as unknown as { startUsable?: number }).startUsable ?? Number.NaN,
  );
  const early = await page.evaluate(
    (until) =>
      performance
        .getEntries()
        .filter(({ entryType, startTime }) => /^(navigation|resource)$/.test(entryType) && startTime < until)
        .map(({ name }) => new URL(name).pathname),
    usable,
  );
  await page.waitForLoadState('networkidle');
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.locator(`[data-test="${marks.start}"] li button`).first().hover();
  await page.waitForTimeout(300);
  const clicked = await page.evaluate((mark) => {
    const started = performance.now();
    document.querySelector<HTMLElement>(`[data-test="${mark}"] li button`)?.click();
    return started;
  }, marks.start);
  const template = (await firstDiagram(page)) - clicked;
  page.off('response', collect);
  // A second worker comes out of the cache.
  const loaded = [...new Map((await Promise.all(files)).map((file) => [file.path, file])).values()];
  await page.waitForTimeout(1_500);
  await page.reload();
  const reopened = await firstDiagram(page);
  await context.close();
  return { files: loaded, early: new Set(early), firstPaint, usable, template, reopened };
}

/** What is waited for, and the name under which the page notes when it was first seen. */
interface Sight {
  readonly selector: string;
  readonly note: 'startUsable' | 'firstDiagram';
}

/** Runs in the page before anything else: notes when the frame in which something is first seen has been made. */
function watchFor({ selector, note }: Sight): void {
  const page = globalThis as unknown as Record<Sight['note'], number>;
  new MutationObserver((_records, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (page[note] = performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function firstDiagram(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => (globalThis as unknown as { firstDiagram?: number }).firstDiagram);
  return (await seen.jsonValue()) ?? Number.NaN;
}

function sum(files: readonly Loaded[]): Bytes {
  const total = (measure: (body: Buffer) => number): number =>
    files.reduce((bytes, { body }) => bytes + measure(body), 0);
  return {
    plain: total((body) => body.length),
    gzip: total((body) => gzipSync(body, { level: 9 }).length),
    brotli: total((body) => brotliCompressSync(body).length),
  };
}
