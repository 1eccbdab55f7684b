import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

const TITLES = ['Build', 'Connect', 'See', 'Judge', 'Let it fail', 'Generate'];

test('a newcomer takes the tour by keyboard; it is offered once', async ({ workbench, page }) => {
  await page.getByRole('region', { name: 'Tour' }).getByRole('button', { name: 'Take the tour' }).focus();
  await page.keyboard.press('Enter');
  const card = workbench.part(marks.tour);
  for (const [at, title] of TITLES.entries()) {
    await expect(card.getByRole('heading')).toHaveText(title);
    await expect(card).toBeFocused();
    if (at === 0) await workbench.expectAccessible();
    await card.getByRole('button', { name: at === TITLES.length - 1 ? 'Begin' : 'Next' }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(card).toHaveCount(0);
  await expect(workbench.part(marks.files)).toBeVisible();
  await page.getByRole('button', { name: 'Designs' }).click();
  await expect(workbench.part(marks.start)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tour' })).toHaveCount(0);
});

test('the tour can be skipped at any stop, and taken again on the design that is open', async ({ workbench, page }) => {
  await page.getByRole('region', { name: 'Tour' }).getByRole('button', { name: 'Not now' }).click();
  await page.reload();
  await expect(workbench.part(marks.start)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tour' })).toHaveCount(0);
  await workbench.startFrom('NAS');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('take the tour');
  await page.keyboard.press('Enter');
  const card = workbench.part(marks.tour);
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card.getByRole('heading')).toHaveText('Connect');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(workbench.part(marks.palette)).toBeFocused();
  await expect(page.getByLabel('Name of the design')).toHaveValue('NAS');
});
