import { marks } from '../src/app/marks.ts';
import { PHONE, expectToFit, startFrom } from './phone.ts';
import { expect, test } from './workbench.ts';

test.use(PHONE);

const NAME = 'Name of the design';

test('designs are kept, copied, deleted, brought back and backed up by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'NAS');
  await page.getByLabel(NAME).fill('Mail');
  await page.getByRole('button', { name: 'Designs' }).tap();
  const kept = workbench.part(marks.keptDesigns);
  const titles = kept.getByRole('heading', { level: 4 });
  await kept.getByRole('button', { name: 'More for Mail', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'Duplicate' }).tap();
  await expect(titles).toHaveText(['Mail (copy)', 'Mail']);
  await kept.getByRole('button', { name: 'More for Mail (copy)', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'Delete' }).tap();
  await expect(titles).toHaveText(['Mail']);
  await kept.getByRole('button', { name: 'Bring it back' }).tap();
  await expect(titles).toHaveText(['Mail (copy)', 'Mail']);
  const file = await workbench.download(() => kept.getByRole('button', { name: 'Back up everything' }).tap());
  const backup: unknown = JSON.parse(file.bytes.toString());
  expect(JSON.stringify(backup)).toContain('Mail (copy)');
  await kept.getByRole('button', { name: 'Open Mail', exact: true }).tap();
  await expect(page.getByLabel(NAME)).toHaveValue('Mail');
});

test('a design is saved by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'NAS');
  await workbench.waitUntilSaved();
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  await page.getByRole('button', { name: 'File', exact: true }).tap();
  const file = await workbench.download(() =>
    page
      .getByRole('menuitem', { name: /^Save\b/ })
      .first()
      .tap(),
  );
  expect(file.name).toBe('nas.quorate.json');
});

test('a view-only link is looked at on a phone: a server fails by a tap', async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startFrom(workbench, 'DRBD, single-primary');
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).tap();
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Copy view-only link' }).tap();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('on the clipboard');
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(workbench.figure()).toBeVisible();
  await page.getByRole('tab', { name: 'Failure' }).tap();
  await workbench.part(marks.failure).getByRole('button', { name: 'Fail', exact: true }).tap();
  await expect(workbench.failureSteps().first()).toContainText('alice');
  await expectToFit(workbench);
  await workbench.expectAccessible();
});

test('the look is chosen by taps', async ({ page }) => {
  await page.goto('./');
  const choose = async (choice: string): Promise<void> => {
    await page.getByRole('button', { name: 'Preferences' }).tap();
    await page.getByRole('menuitemradio', { name: choice, exact: true }).tap();
  };
  await choose('Dark');
  await choose('High contrast');
  await choose('Roomy');
  const look = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(look).toMatchObject({ theme: 'dark', contrast: 'more', density: 'roomy' });
});
