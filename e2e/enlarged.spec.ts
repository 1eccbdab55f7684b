import type { Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('every width has a top bar of one or two rows, with room for the name of the design', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, cross-link');
  const bar = page.getByRole('banner');
  const name = bar.getByLabel('Name of the design');
  const help = bar.getByRole('button', { name: 'Keys and help' });
  for (const [width, height] of [
    [1440, 50],
    [1024, 50],
    [1023, 50],
    [768, 50],
    [640, 50],
    [600, 100],
    [320, 100],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => (await bar.boundingBox())?.height, `at ${width}`).toBeLessThan(height);
    await expect.poll(async () => (await name.boundingBox())?.width, `at ${width}`).toBeGreaterThan(80);
    const { x, width: size } = (await help.boundingBox()) ?? { x: Number.NaN, width: 0 };
    expect(x + size, `at ${width}`).toBeLessThanOrEqual(width);
  }
});

test('on a page enlarged four times, what is below can be scrolled to, and nothing sideways', async ({
  workbench,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await workbench
    .part(marks.start)
    .getByRole('button', { name: /^DRBD, cross-link/ })
    .click();
  await page.getByRole('tab', { name: /^Details/ }).click();
  await workbench.openTab('Findings');
  const list = workbench.part(marks.details).getByRole('tabpanel');
  const height = (await list.boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThan(140);
  await page.mouse.move(160, 40);
  await page.mouse.wheel(0, 400);
  await expect(page.locator('footer')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('text of twice the size: boxes keep theirs inside and are fitted larger, icons grow too', async ({
  workbench,
  page,
}) => {
  await page.setViewportSize({ width: 2600, height: 1800 });
  await workbench.startFrom('DRBD, cross-link');
  const before = await sizes(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.reload();
  await expect(workbench.box(/^alice, Server/)).toBeVisible();
  const after = await sizes(page);
  expect(after.text).toBe(2 * before.text);
  expect(after.icon).toBeCloseTo(2 * before.icon, 0);
  await expect.poll(async () => (await sizes(page)).box).toBeGreaterThan(1.3 * before.box);
  expect(await overfull(page), 'boxes with text beyond their edge').toEqual([]);
});

/** Heights in pixels of ordinary text, an icon of the top bar, and a box of the canvas. */
function sizes(page: Page): Promise<{ text: number; icon: number; box: number }> {
  return page.evaluate(() => {
    const heightOf = (selector: string): number =>
      document.querySelector(selector)?.getBoundingClientRect().height ?? Number.NaN;
    return {
      text: Number.parseFloat(getComputedStyle(document.body).fontSize),
      icon: heightOf('header button[aria-label="Keys and help"] svg'),
      box: heightOf('.react-flow__node'),
    };
  });
}

/** What the boxes say whose text reaches beyond their upper or lower edge. */
function overfull(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.box-leaf')]
      .filter((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return [...box.querySelectorAll('*')]
          .map((part) => part.getBoundingClientRect())
          .some((part) => part.height > 0 && (part.top < top - 1 || part.bottom > bottom + 1));
      })
      .map((box) => box.textContent),
  );
}
