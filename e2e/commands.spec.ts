import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('Ctrl+K shows a tab with the focus in it, adds elements, and finds the bundle by its words', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const run = async (search: string, name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(search);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.getByRole('option', { name }).click();
  };
  await run('show files', 'Show Files');
  await expect(page.getByRole('tab', { name: 'Files' })).toBeFocused();
  await run('server', 'Add Server');
  await expect(workbench.part(marks.outline).getByRole('treeitem', { selected: true })).toHaveAccessibleName(/Server/);
  await run('zip', 'Download bundle…');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.keyboard.press('Escape');
  await run('earlier', 'Earlier versions…');
  await expect(page.getByRole('dialog')).toContainText(/versions/i);
  await page.keyboard.press('Escape');
  await run('two fabrics', 'SAN with two fabrics');
  await page.getByRole('button', { name: 'Designs', exact: true }).click();
  await expect(workbench.part(marks.keptDesigns)).toContainText('DRBD, single-primary');
});
