import type { Browser, CDPSession, Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { printDesign } from '../src/core/model/printDesign.ts';
import { designOfPairs } from './designs.ts';
import { percentile } from './statistics.ts';

/** Milliseconds of work on the page's main thread for one step of a gesture, by Chromium's own count of its tasks. */
export interface GestureTimes {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

export interface CanvasTimes {
  readonly elements: number;
  readonly gestures: readonly GestureTimes[];
}

const SERVERS = 42;
const STEPS = 60;
/** Nearer to its edge, in pixels, the pointer takes hold of the line that makes the canvas wider. */
const EDGE = 12;
const CANVAS = `[data-test="${marks.canvas}"]`;

/** Drags, selects and undoes on the canvas of a design of about 500 elements. */
export async function benchCanvas(browser: Browser, url: string): Promise<CanvasTimes> {
  const design = designOfPairs(SERVERS);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const file = { name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(printDesign(design)) };
  await page.locator(`[data-test="${marks.fileInput}"]`).setInputFiles(file);
  await page.locator(`${CANVAS} .react-flow__node`).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const gestures = [
    await dragBox(page, session),
    await marquee(page, session),
    await pan(page, session),
    await zoom(page, session),
    await selectEach(page, session),
    await undoEach(page, session),
  ];
  await context.close();
  return { elements: Object.keys(design.elements).length, gestures };
}

/** A server is dragged across the others and let go where it was. */
async function dragBox(page: Page, session: CDPSession): Promise<GestureTimes> {
  const from = await middleOf(page, '[data-id="server-alice12"]', 12);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  const times = await steps(page, session, (step) =>
    page.mouse.move(from.x + 8 + 150 * Math.sin(step / 6), from.y + 8 + 2 * step),
  );
  await page.mouse.move(from.x, from.y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return told('dragging a server, each move', times);
}

async function marquee(page: Page, session: CDPSession): Promise<GestureTimes> {
  const area = await page.locator(`${CANVAS} .react-flow__pane`).boundingBox();
  if (!area) throw new Error('The canvas has no size.');
  await page.mouse.move(area.x + EDGE, area.y + EDGE);
  await page.mouse.down();
  const times = await steps(page, session, (step) =>
    page.mouse.move(
      area.x + EDGE + (step * (area.width - 2 * EDGE)) / STEPS,
      area.y + EDGE + (step * (area.height - 2 * EDGE)) / STEPS,
    ),
  );
  await page.mouse.up();
  await page.keyboard.press('Escape');
  return told('a marquee over everything, each move', times);
}

async function pan(page: Page, session: CDPSession): Promise<GestureTimes> {
  const from = await middleOf(page, '.react-flow__pane');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'middle' });
  const times = await steps(page, session, (step) => page.mouse.move(from.x + 2 * step, from.y + step));
  await page.mouse.up({ button: 'middle' });
  return told('moving the view, each move', times);
}

async function zoom(page: Page, session: CDPSession): Promise<GestureTimes> {
  await page.keyboard.down('Control');
  const times = await steps(page, session, (step) => page.mouse.wheel(0, step < STEPS / 2 ? -40 : 40));
  await page.keyboard.up('Control');
  return told('zooming, each turn of the wheel', times);
}

/** One server after the other is selected in the outline, which canvas, figure and inspector follow. */
async function selectEach(page: Page, session: CDPSession): Promise<GestureTimes> {
  await page.locator(`[data-test="${marks.outline}"] [role="treeitem"]`).first().focus();
  const times = await steps(page, session, () => page.keyboard.press('ArrowDown'));
  return told('selecting the next element, each', times);
}

async function undoEach(page: Page, session: CDPSession): Promise<GestureTimes> {
  const name = page.getByLabel('Name of the design');
  const rounds = 10;
  for (let round = 0; round < rounds; round += 1) {
    await name.fill(`Design ${round}`);
    await name.press('Enter');
  }
  const times = await steps(page, session, () => page.keyboard.press('Control+z'), rounds);
  return told('undoing, each', times);
}

/** What each step costs the main thread until the end of the frame that shows it; what is done later falls to the next. */
async function steps(
  page: Page,
  session: CDPSession,
  act: (step: number) => Promise<void>,
  count = STEPS,
): Promise<number[]> {
  const times: number[] = [];
  let before = await workOf(session);
  for (let step = 1; step <= count; step += 1) {
    await act(step);
    await page.evaluate(endOfFrame);
    const now = await workOf(session);
    times.push(now - before);
    before = now;
  }
  return times;
}

/** Runs in the page: resolves when the next frame has been made. */
function endOfFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}

/** Milliseconds that the main thread has worked since the page was opened. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

async function middleOf(page: Page, selector: string, down?: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`${CANVAS} ${selector}`).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the canvas.`);
  return {
    x: box.x + box.width / 2,
    y: box.y + (down === undefined ? box.height / 2 : Math.min(down, box.height / 2)),
  };
}

function told(name: string, times: readonly number[]): GestureTimes {
  return { name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), longest: Math.max(...times) };
}
