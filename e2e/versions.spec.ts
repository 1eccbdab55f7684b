import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

const NAME = 'Name of the design';

test('an earlier version is looked at, restored as one step, and undone', async ({ workbench, page }) => {
  await page.clock.install();
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  await page.clock.fastForward(61_000);
  await workbench.drawn(/^Kolab Server 1/).click();
  await page.keyboard.press('Delete');
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(1);
  await page.clock.runFor(1_000);
  await workbench.waitUntilSaved();

  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  const versions = dialog.getByRole('list', { name: 'Versions' }).getByRole('button');
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText('Delete Kolab Server 1');
  await expect(dialog).toContainText('Nothing differs from the design on the screen');
  await versions.nth(1).click();
  await expect(dialog).toContainText('Kolab Server 1 Server would come back');
  await workbench.expectAccessible();
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
  await workbench.part(marks.undo).click();
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(1);
});

test('thirty versions of a design are kept, each design has its own, and none twice', async ({ workbench, page }) => {
  await page.clock.install();
  await workbench.startFrom('NAS');
  for (let minute = 1; minute <= 33; minute += 1) {
    await page.getByLabel(NAME).fill(`Minute ${minute}`);
    await page.clock.fastForward(61_000);
    await expect(workbench.part(marks.saveState)).toHaveAttribute('data-phase', 'saved');
  }
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  };
  await open();
  const versions = page.getByRole('list', { name: 'Versions' }).getByRole('button');
  await expect(versions).toHaveCount(30);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await page.clock.runFor(1_000);
  await workbench.waitUntilSaved();
  await open();
  await expect(versions).toHaveCount(1);
});
