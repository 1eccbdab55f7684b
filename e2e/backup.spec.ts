import { marks } from '../src/app/marks.ts';
import { expect, test, type Workbench } from './workbench.ts';

const NAME = 'Name of the design';

async function restore(workbench: Workbench, bytes: Buffer): Promise<void> {
  await workbench
    .part(marks.backupInput)
    .setInputFiles({ name: 'backup<b>.json', mimeType: 'application/json', buffer: bytes });
}

test('everything is backed up as one file and restored into an empty browser', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByLabel(NAME).fill('First');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await page.getByLabel(NAME).fill('Second');
  await page.getByRole('button', { name: 'Designs' }).click();
  const kept = workbench.part(marks.keptDesigns);
  const titles = kept.getByRole('heading', { level: 4 });
  await expect(titles).toHaveText(['Second', 'First']);
  const file = await workbench.download(() => kept.getByRole('button', { name: 'Back up everything' }).click());
  expect(file.name).toMatch(/^quorate-backup-\d{4}-\d\d-\d\d\.json$/);

  // What is here already is not doubled.
  await restore(workbench, file.bytes);
  await expect(workbench.part(marks.status)).toContainText('Restored: 0 designs. Already here: 2.');

  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.reload();
  await expect(workbench.part(marks.start)).toBeVisible();
  await expect(kept).toHaveCount(0);
  await restore(workbench, file.bytes);
  await expect(titles).toHaveText(['Second', 'First']);
  await kept.getByRole('button', { name: 'Open First' }).click();
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
});

test('a hostile or damaged backup is refused with its reason, and what is sound in it is taken', async ({
  workbench,
  page,
}) => {
  await restore(workbench, Buffer.from('<img src=x onerror="document.title=1">'));
  const dialog = page.getByRole('dialog', { name: /Cannot restore/ });
  await expect(dialog).toContainText('no backup of Quorate');
  await page.keyboard.press('Escape');
  const hostile = '{"format":"cluster-design","elements":{"__proto__":{"polluted":1}}}';
  const designs = [{ title: '<b>bad</b>', text: hostile, at: 1, versions: [] }];
  await restore(workbench, Buffer.from(JSON.stringify({ format: 'quorate-backup', version: 1, designs })));
  await expect(dialog).toContainText('<b>bad</b>');
  await expect(dialog).toContainText('damaged and was left out');
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect(workbench.part(marks.keptDesigns)).toHaveCount(0);
});
