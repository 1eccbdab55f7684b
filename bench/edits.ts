import type { Browser, Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { toDotAst } from '../src/core/dot/toDotAst.ts';
import { printDot } from '../src/core/dot/printDot.ts';
import { printDesign } from '../src/core/model/printDesign.ts';
import { workbench } from '../src/workbench.ts';
import { designOfPairs } from './designs.ts';
import { timeNativeDot } from './native.ts';
import { percentile } from './statistics.ts';

/** Milliseconds from an edit to the frame that shows it. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Edits of one design. */
export interface EditTimes {
  readonly servers: number;
  readonly edits: readonly ({ readonly name: string } & Spread)[];
  readonly all: Spread;
  /** Native `dot` on the DOT of the same design. */
  readonly native: number | undefined;
}

const ROUNDS = 15;

/** Opens the design in the app and edits it again and again, as a user does with keys. */
export async function benchEdits(browser: Browser, url: string, servers: number): Promise<EditTimes> {
  const design = designOfPairs(servers);
  const diagram = workbench.draw(workbench.analyse(design));
  const native = await timeNativeDot(printDot(toDotAst(diagram, { style: 'workbench', theme: 'light', ids: true })));

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const file = { name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(printDesign(design)) };
  await page.locator(`[data-test="${marks.fileInput}"]`).setInputFiles(file);
  await page.locator(`${FIGURE} [data-element="server-alice0"]`).waitFor({ timeout: 60_000 });
  const times = new Map<string, number[]>(EDITS.map(({ name }) => [name, []]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, perform } of EDITS) {
      const time = await perform(page, round % Math.min(servers / 2, ROUNDS));
      if (round > 0) times.get(name)?.push(time);
    }
  }
  await context.close();
  return {
    servers,
    edits: [...times].map(([name, values]) => ({ name, ...spread(values) })),
    all: spread([...times.values()].flat()),
    native,
  };
}

function spread(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}

const FIGURE = `[data-test="${marks.diagram}"] svg[role="group"]`;

interface Edit {
  readonly name: string;
  /** Makes the edit in the pair of servers and gives the milliseconds until it is seen. */
  perform(page: Page, pair: number): Promise<number>;
}

const EDITS: readonly Edit[] = [
  {
    name: 'rename a server',
    perform: async (page, pair) => {
      await selectInFigure(page, `server-alice${pair}`);
      await page.locator(`[id="server-alice${pair}-name"]`).focus();
      await page.keyboard.press('End');
      return timed(page, 'x', `server-alice${pair}`, 'different');
    },
  },
  {
    name: 'delete a disk',
    perform: async (page, pair) => {
      await selectInFigure(page, `disk-bob${pair}-vdb`);
      // Delete works where elements are shown, and not in fields.
      await page.locator(`${FIGURE} [data-element="disk-bob${pair}-vdb"][tabindex]`).first().focus();
      return timed(page, 'Delete', `disk-bob${pair}-vdb`, 'gone');
    },
  },
  { name: 'add it again (undo)', perform: (page, pair) => timed(page, 'Control+z', `disk-bob${pair}-vdb`, 'there') },
  {
    name: 'fail a server',
    perform: async (page, pair) => {
      await selectInFigure(page, `server-alice${pair}`);
      await openCommand(page, 'Fail or recover');
      return timed(page, 'Enter', `server-alice${pair}`, 'different');
    },
  },
  {
    name: 'recover it',
    perform: async (page, pair) => {
      await openCommand(page, 'End the failure');
      const time = await timed(page, 'Enter', `server-alice${pair}`, 'different');
      await openCommand(page, 'Show Inspector');
      await page.keyboard.press('Enter');
      return time;
    },
  },
];

/** Types into the list of all commands; Enter then runs the first. */
async function openCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(words);
  await page.locator('dialog[open] [role="option"][aria-selected="true"]', { hasText: words }).waitFor();
}

async function selectInFigure(page: Page, elementId: string): Promise<void> {
  const element = page.locator(`${FIGURE} [data-element="${elementId}"]`).first();
  await element.evaluate((node) => {
    for (const type of ['pointerdown', 'pointerup']) {
      node.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0 }));
    }
  });
  await page.locator(`[id="${elementId}-name"]`).waitFor();
}

/** What the element has to be in the figure for an edit to be seen. */
type Wanted = 'gone' | 'there' | 'different';

/** Presses the key and waits until the figure shows the edit; milliseconds. */
async function timed(page: Page, key: string, elementId: string, wanted: Wanted): Promise<number> {
  await page.evaluate(watchElement, { figure: FIGURE, elementId, wanted });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { seen: Promise<number> }).seen);
}

interface Watch {
  readonly figure: string;
  readonly elementId: string;
  readonly wanted: Wanted;
}

/** Runs in the page: promises the time from the next key to the end of the frame in which the figure shows the edit. */
function watchElement({ figure, elementId, wanted }: Watch): void {
  const look = (): string =>
    [...document.querySelectorAll(`${figure} [data-element="${elementId}"]`)]
      .map((node) => `${node.ariaLabel ?? ''} ${node.innerHTML}`)
      .join('');
  const before = look();
  const isSeen = (now: string): boolean =>
    wanted === 'different' ? now !== before : (now === '') === (wanted === 'gone');
  let pressed = 0;
  const note = (event: KeyboardEvent): void => {
    if (event.key !== 'Control') pressed ||= event.timeStamp;
  };
  addEventListener('keydown', note, { capture: true });
  (globalThis as unknown as { seen: Promise<number> }).seen = new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (pressed === 0 || !isSeen(look())) return;
      observer.disconnect();
      removeEventListener('keydown', note, { capture: true });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    setTimeout(() => reject(new Error(`${elementId} is not ${wanted} in the figure after 20 s.`)), 20_000);
  });
}
