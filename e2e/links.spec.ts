import { marks } from '../src/app/marks.ts';
import { expect, test, Workbench } from './workbench.ts';

const NAME = 'Name of the design';

test('an architect sends a link, and a colleague opens it beside her own design', async ({
  workbench,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.startFrom('DRBD, cross-link');
  await page.getByLabel(NAME).fill('Mail </script> for Köln');
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await expect(exporting).toContainText(/[\d,.]+ characters/);
  await exporting.getByRole('button', { name: 'Copy link' }).click();
  await expect(exporting.getByRole('status')).toContainText('The link is on the clipboard');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^NAS/ }).click();
  await page.getByLabel(NAME).fill('My own');
  await workbench.waitUntilSaved();

  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.goto('about:blank');
  await page.goto(link);
  const dialog = page.getByRole('dialog', { name: 'A design from a link' });
  await expect(dialog).toContainText('Mail </script> for Köln');
  await expect(dialog).toContainText('2 × Server');
  await workbench.expectAccessible();
  await expect(page.getByLabel(NAME)).toHaveValue('My own');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(NAME)).toHaveValue('Mail </script> for Köln');
  await expect(workbench.drawn(/^Data Disk/).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Designs' }).click();
  const titles = workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 });
  await expect(titles.filter({ hasText: 'My own' })).toHaveCount(1);
  expect(downloads).toEqual([]);
});

test('S-30: a link that is put aside changes nothing, and is not asked about again', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('NAS');
  await page.getByLabel(NAME).fill('My own');
  await workbench.waitUntilSaved();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('on the clipboard');
  await page.keyboard.press('Escape');
  const hash = await page.evaluate(async () => new URL(await navigator.clipboard.readText()).hash);
  await page.evaluate((fragment) => location.assign(fragment), hash);
  const dialog = page.getByRole('dialog', { name: 'A design from a link' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(NAME)).toHaveValue('My own');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Designs' }).click();
  await expect(workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 })).toHaveText(['My own']);
});

test.describe('S-25: a link that cannot be opened says why and what to do', () => {
  for (const [what, fragment, message] of [
    ['cut off', 'design=1.00000000.q1YqVrJSqgUA', /cut off.*Copy it again/],
    ['newer', 'design=7.00000000.q1YqVrJSqgUA', /newer Quorate.*Update/],
    ['markup', 'design=<img src=x onerror="document.title=1">', /damaged/],
  ] as const) {
    test(what, async ({ workbench, page }) => {
      await workbench.startFrom('NAS');
      await page.evaluate((text) => location.assign(`#${text}`), fragment);
      const dialog = page.getByRole('dialog', { name: 'Cannot open the link' });
      await expect(dialog).toContainText(message);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
      expect(await page.title()).not.toBe('1');
    });
  }
});

test('a link opens in a browser that has kept nothing yet', async ({ workbench, page, browser }) => {
  await workbench.startFrom('SAN');
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('on the clipboard');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = new Workbench(await (await browser.newContext({ serviceWorkers: 'block' })).newPage());
  await elsewhere.page.goto(link);
  await elsewhere.page.getByRole('button', { name: 'Open as a new design' }).click();
  await expect(elsewhere.drawn('Switch A', true)).toBeVisible();
  await elsewhere.waitUntilSaved();
  await elsewhere.page.reload();
  await expect(elsewhere.drawn('Switch A', true)).toBeVisible();
  await elsewhere.page.context().close();
});
