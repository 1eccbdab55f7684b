import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('a GlusterFS volume is put into an open design by keyboard, made to measure, as one step', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  await workbench.part(marks.outline).getByRole('treeitem').first().focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('insert a deployment');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Insert into this design' });
  const sums = dialog.getByRole('status').filter({ hasText: /Adds|choose|wanted/ });
  await expect(dialog.getByRole('radio', { name: 'DRBD cluster' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(sums).toContainText('3 × Server');
  await dialog.getByLabel('Form').selectOption({ label: 'Dispersed 2 + 1' });
  await dialog.getByLabel('Sets').fill('2');
  await dialog.getByLabel('Host names').fill('brick-a, brick-b, brick-c');
  await expect(sums).toContainText('6 × Brick');
  await expect(sums).toContainText(/comes of it/);
  await workbench.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  for (const name of ['brick-a', 'brick-b', 'brick-c'])
    await expect(workbench.box(new RegExp(`^${name}, Server in GlusterFS`))).toBeVisible();
  await expect(workbench.box(/^GlusterFS, /)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(workbench.box(/^brick-a, /)).toHaveCount(0);
});

test('what does not fit is said before it is inserted, and nothing is half inserted', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^Insert into this design/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Insert into this design' });
  await dialog.getByLabel('Servers', { exact: true }).fill('9');
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(dialog.getByLabel('Servers', { exact: true })).toBeFocused();
  await expect(dialog.getByRole('alert')).toContainText('At most 4');
  await dialog.getByLabel('Servers', { exact: true }).fill('3');
  await dialog.getByLabel('Host names').fill('Alice');
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('There is a server called Alice already');
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Host names').fill('mail1 mail2 mail3');
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(workbench.box(/^mail3, Server in Cluster 1/)).toBeVisible();
  await expect(workbench.part(marks.status)).toContainText('Done: insert DRBD cluster.');
});
