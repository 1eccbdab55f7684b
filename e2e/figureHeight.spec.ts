import { marks } from '../src/app/marks.ts';
import { example } from './examples.ts';
import { expect, test } from './workbench.ts';

const RESOURCE = 'hosts/alice/etc/drbd.d/kolab.res';

test('an engineer gives a long file the height of the figure, and takes it back', async ({ workbench, page }) => {
  await workbench.openDesign(example('drbd-single-primary'));
  await workbench.openTab('Files');
  await workbench.openBundleFile(RESOURCE);
  const figure = workbench.part(marks.diagram);
  const text = workbench.part(marks.fileText);
  const height = async (): Promise<number> => (await text.boundingBox())?.height ?? 0;
  await expect(figure).toBeVisible();
  const small = await height();

  await page.getByRole('button', { name: 'Give the details the height of the figure' }).click();
  await expect(figure).toBeHidden();
  await expect.poll(height).toBeGreaterThan(2 * small);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Show the figure again' })).toBeVisible();
  await expect(figure).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('hide the figure');
  await page.keyboard.press('Enter');
  await expect(figure).toBeVisible();
  await expect(page.getByRole('button', { name: 'Give the details the height of the figure' })).toBeVisible();
});
