import type { Locator } from '@playwright/test';
import { canvasMark, marks, outlineMark } from '../src/app/marks.ts';
import { BROKEN, PROTOCOL, dialog, openFindings, rows } from './findings.ts';
import { expect, test } from './workbench.ts';

/** How many findings a badge stands for: "2+3" are five. */
async function inBadge(badge: Locator): Promise<number> {
  return ((await badge.textContent()) ?? '').split('+').reduce((sum, part) => sum + Number(part), 0);
}

test('a badge leads to the findings of its element', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const total = await workbench.countFindings();
  const places = [
    page.locator(`[data-test="${canvasMark('drbd-data')}"]`),
    page.locator(`[data-test="${outlineMark('drbd-data')}"]`),
    workbench.part(marks.diagram),
  ];
  for (const place of places) {
    await workbench.openTab('Inspector');
    await place.locator(`[data-test="${marks.findingsBadge}"]`).first().click();
    await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.finding(PROTOCOL)).toBeVisible();
    expect(await rows(workbench).count()).toBeLessThan(total);
    await expect(rows(workbench).first().getByRole('button').first()).toBeFocused();
  }
  await page.getByRole('button', { name: /Show findings on other elements/ }).click();
  await expect(workbench.part(marks.findingsShown)).toHaveText(`${total} of ${total} shown`);
});

test('a folded row of the outline counts what is in it', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const row = page.locator(`[data-test="${outlineMark('drbd-data')}"]`);
  const badge = row.locator(`[data-test="${marks.findingsBadge}"]`);
  const open = await inBadge(badge);
  await row.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  const folded = await inBadge(badge);
  expect(folded).toBeGreaterThan(open);
  await badge.click();
  await expect(workbench.part(marks.findingsShown)).toHaveText(new RegExp(`^${folded} of `));
});

test('a badge tells errors from what is milder, and a warning from an info', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const inOutline = page.locator(`[data-test="${outlineMark('drbd-data')}"] [data-test="${marks.findingsBadge}"]`);
  // The arrow of the figure stands for the filesystem too, which has infos of its own.
  const inFigure = workbench.part(marks.diagram).locator(`[data-test="${marks.findingsBadge}"]`).first();
  const expectBadges = async (outline: readonly [string, string], figure: readonly [string, string]): Promise<void> => {
    await expect(inOutline).toHaveText(outline[0]);
    await expect(inOutline).toHaveAttribute('title', `${outline[1]}; click to read`);
    await expect(inFigure.locator('text')).toHaveText(figure[0]);
    await expect(inFigure.locator('title')).toHaveText(`${figure[1]}; click to read`);
  };
  await expectBadges(['2+2', '2 errors, 1 warning, 1 info'], ['× 2 +4', '2 errors, 1 warning, 3 infos']);
  await workbench
    .finding(PROTOCOL)
    .getByRole('button', { name: /to protocol C/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expectBadges(['1+1', '1 warning, 1 info'], ['! 1 +3', '1 warning, 3 infos']);
  await workbench.finding('drbd/dual-primary-single-path').getByRole('button', { name: 'Waive…' }).click();
  await dialog(page).getByRole('textbox').fill('A lab without data.');
  await dialog(page).getByRole('button', { name: 'Waive', exact: true }).click();
  await expectBadges(['1', '1 info'], ['i 3', '3 infos']);
});
