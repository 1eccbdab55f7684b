import type { Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

/** Notes how long each movement of the figure takes, in milliseconds. */
async function watchMovements(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const page = window as unknown as { movements: number[] };
    page.movements = [];
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, options) {
      if (typeof options === 'object') page.movements.push(Number(options.duration));
      return animate.call(this, frames, options);
    };
  });
  return () => page.evaluate(() => (window as unknown as { movements: number[] }).movements.splice(0));
}

test('lines and frames of the figure are chosen for the design, and go into what is exported', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('SAN');
  await workbench.openTab('Inspector');
  await workbench.part(marks.inspector).getByLabel('Lines').selectOption('Straight');
  await workbench.part(marks.inspector).getByLabel('Frames').selectOption('Outlined');
  await expect(workbench.part(marks.undo)).toHaveAttribute('aria-label', 'Undo: Draw outlined frames');
  const { bytes } = await workbench.exportAs('DOT');
  expect(bytes.toString()).toContain('splines=line');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(workbench.part(marks.inspector).getByLabel('Lines')).toHaveValue('curved');
});

test('a new layout glides into place, briefly, and not for those who want no motion', async ({ workbench, page }) => {
  await workbench.startFrom('SAN');
  const movements = await watchMovements(page);
  const turn = async (direction: string): Promise<void> => {
    const before = await workbench.drawn(/^LUN 0,/).boundingBox();
    await workbench.part(marks.inspector).getByLabel('Direction').selectOption(direction);
    await expect.poll(() => workbench.drawn(/^LUN 0,/).boundingBox()).not.toEqual(before);
  };
  await turn('Left to right');
  expect(await movements()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await turn('Top to bottom');
  const glides = await movements();
  expect(glides.length).toBeGreaterThan(3);
  expect(Math.max(...glides)).toBeLessThanOrEqual(300);
});
