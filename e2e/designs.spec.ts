import { marks } from '../src/app/marks.ts';
import { expect, test, Workbench } from './workbench.ts';

const NAME = 'Name of the design';

test('opening a template or a file never overwrites what is kept', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByLabel(NAME).fill('First');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(workbench.drawn('Switch A', true)).toBeVisible();
  await page.getByLabel(NAME).fill('Second');
  await page.getByRole('button', { name: 'Designs' }).click();
  const kept = workbench.part(marks.keptDesigns);
  await expect(kept.getByRole('heading', { level: 4 })).toHaveText(['Second', 'First']);
  await expect(kept).toContainText('Open now');
  await workbench.expectAccessible();
  await kept.getByRole('button', { name: 'Open First' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue('First');
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
  await page.reload();
  await expect(page.getByLabel(NAME)).toHaveValue('First');
});

test('undo leads back into the design before, and both stay kept', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(workbench.drawn('Switch A', true)).toBeVisible();
  await workbench.part(marks.undo).click();
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
  await page.getByLabel(NAME).fill('Changed after undo');
  await workbench.waitUntilSaved();
  await page.getByRole('button', { name: 'Designs' }).click();
  await expect(workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 })).toHaveCount(2);
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
});

test('kept designs are renamed, copied, deleted and brought back, by keyboard', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByRole('button', { name: 'Designs' }).press('Enter');
  const kept = workbench.part(marks.keptDesigns);
  const titles = kept.getByRole('heading', { level: 4 });
  const choose = async (of: string, item: string): Promise<void> => {
    await kept.getByRole('button', { name: `More for ${of}`, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  const title = (await titles.first().textContent()) ?? '';
  await choose(title, 'Rename');
  await expect(kept.getByLabel('New name')).toBeFocused();
  await page.keyboard.type('Mail');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Mail']);
  await expect(page.getByLabel(NAME)).toHaveValue('Mail');
  await choose('Mail', 'Duplicate');
  await expect(titles).toHaveText(['Mail (copy)', 'Mail']);
  await choose('Mail (copy)', 'Rename');
  await expect(kept.getByLabel('New name')).toBeFocused();
  await page.keyboard.type('Archive');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Archive', 'Mail']);
  await choose('Mail', 'Delete');
  await expect(titles).toHaveText(['Archive']);
  await expect(kept).toContainText('“Mail” is deleted');
  await workbench.expectAccessible(marks.keptDesigns);
  await kept.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect(titles).toHaveText(['Archive', 'Mail']);
  await kept.getByRole('button', { name: 'Open Mail', exact: true }).press('Enter');
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
});

test('a design that another tab edits is not deleted or renamed', async ({ workbench, page, context }) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Designs' }).click();
  const kept = second.part(marks.keptDesigns);
  await kept.getByRole('button', { name: /^More for/ }).click();
  await second.page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(second.part(marks.status)).toContainText('being edited in another tab');
  await expect(kept.getByRole('heading', { level: 4 })).toHaveCount(1);
  await expect(page.getByLabel(NAME)).toBeVisible();
});
