import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('the figure is about one thing at a time: by the settings, by a command, and back by undo', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const about = workbench.part(marks.inspector).getByLabel('It is about');
  await expect(about.locator('option:checked')).toHaveText('My own choice');
  await expect(workbench.drawn(/^192\.0\.2\.10/)).toHaveCount(0);
  await about.focus();
  await about.selectOption({ label: 'Network: who talks where' });
  await expect(workbench.drawn(/192\.0\.2\.10/).first()).toBeVisible();
  await expect(workbench.drawn(/^fence_alice/)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('figure places');
  await page.keyboard.press('Enter');
  await expect(workbench.drawn(/^fence_alice/).first()).toBeVisible();
  await expect(about.locator('option:checked')).toHaveText('Places, power and fencing');
  await workbench.expectAccessible(marks.inspector);
  await page.getByRole('button', { name: /^Undo: Show places, power and fencing/ }).click();
  await page.getByRole('button', { name: /^Undo: Show network/ }).click();
  await expect(about.locator('option:checked')).toHaveText('My own choice');
});
