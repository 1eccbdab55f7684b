import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('the focus stays near what has gone: a finding, a box, the whole workbench', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Findings');
  const finding = workbench.finding('cluster/two-members-without-quorum-device').getByRole('button').first();
  await workbench.box(/^kolab, Cluster/).click({ position: { x: 40, y: 8 } });
  await finding.focus();
  await page.keyboard.press('Delete');
  await expect(finding, 'keys of a list delete no element').toBeFocused();
  await page.keyboard.press('Control+x');
  await expect(finding).toHaveCount(0);
  const focused = page.locator(':focus');
  await expect(focused).toHaveCount(1);
  expect(
    await focused.evaluate((element, details) => element.closest(`[data-test="${details}"]`) !== null, marks.details),
  ).toBe(true);

  await page.keyboard.press('Control+z');
  await workbench.box(/^kolab, Cluster/).focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-test="canvas"] :focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(workbench.part(marks.start)).toBeVisible();
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the focus comes back from the full screen', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const box = workbench.box(/^Kolab Server 2, Server/);
  await box.focus();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expect(box).toBeFocused();
});
