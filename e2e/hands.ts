import type { Locator, Page } from '@playwright/test';

/** A point of the page in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of something, and its upper edge, once it has come to rest (views fit themselves after an edit). */
export async function restOf(locator: Locator): Promise<Point & { readonly top: number }> {
  let last = await locator.boundingBox();
  for (let round = 0; round < 50; round += 1) {
    await locator.page().waitForTimeout(100);
    const now = await locator.boundingBox();
    if (now && last && now.x === last.x && now.y === last.y && now.width === last.width) {
      return { x: now.x + now.width / 2, y: now.y + now.height / 2, top: now.y };
    }
    last = now;
  }
  throw new Error('It does not come to rest.');
}

/** Presses, moves in a few steps and lets go, as a hand does. */
export async function dragTo(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Reaches a button of a toolbar: Tab leads to the toolbar, its first letters to the button. */
export async function reachInToolbar(toolbar: Locator, button: Locator): Promise<void> {
  const page = toolbar.page();
  await tabTo(toolbar.locator('[tabindex="0"]'));
  const letter = ((await button.textContent()) ?? '').trim().charAt(0);
  for (let step = 0; step < 40; step += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(letter.toLowerCase());
  }
  throw new Error('Its letter does not reach it.');
}

/** Presses Tab until the element has the focus; fails if Tab never gets there. */
export async function tabTo(locator: Locator): Promise<void> {
  const page = locator.page();
  for (let step = 0; step < 150; step += 1) {
    if (await locator.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}
