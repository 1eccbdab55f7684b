import { marks } from '../src/app/marks.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** Runs a command of the list by what it is called. */
async function run({ page }: Workbench, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('a failure is played and taken back by keyboard alone', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.box(/^alice, Server/).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Let it fail' }).press('Enter');
  await expect(workbench.drawn(/^Data Disk, 500 GiB, read-write, in Master/)).toBeVisible();
  await expect(workbench.box(/^alice, Server/)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Recover' }).press('Enter');
  await expect(workbench.failureSteps()).toHaveCount(0);
});

test('one server is exported with a title by keyboard alone', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.box(/^bob, Server/).focus();
  await page.keyboard.press('Space');
  await run(workbench, 'export figure');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Part of the design').focus();
  await page.keyboard.type('Sel');
  await dialog.getByLabel('Title', { exact: true }).press('Space');
  const { bytes } = await workbench.download(() => dialog.getByRole('button', { name: 'Download SVG' }).press('Enter'));
  expect(bytes.toString('utf8')).toMatch(/>Slave<\/text>/);
  expect(bytes.toString('utf8')).not.toContain('>Master<');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the page is printed, and everything backed up, by keyboard alone', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await run(workbench, 'print PDF');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await workbench.waitUntilSaved();
  await page.getByRole('button', { name: 'Designs' }).press('Enter');
  const backUp = workbench.part(marks.keptDesigns).getByRole('button', { name: 'Back up everything' });
  const { bytes } = await workbench.download(() => backUp.press('Enter'));
  expect(bytes.toString('utf8')).toContain('Kolab Server 2');
});
