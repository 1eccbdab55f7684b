import { marks } from '../src/app/marks.ts';
import { example, manyPairs } from './examples.ts';
import { expect, test } from './workbench.ts';

test('a bundle of a hundred servers is built beside the page, which answers all the while', async ({
  workbench,
  page,
}) => {
  test.slow();
  await workbench.openDesign(manyPairs(50));
  await expect(workbench.figure()).toBeVisible();
  await workbench.openTab('Files');
  const bar = workbench.part(marks.files).getByRole('progressbar');
  await expect(bar).toBeVisible();
  const row = workbench.part(marks.outline).getByRole('treeitem').first();
  await row.click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(bar).toBeVisible();
  const shown = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const values: number[] = [];
        const tick = (): void => {
          const progress = document.querySelector('progress');
          if (progress) values.push(progress.value);
          if (progress) requestAnimationFrame(tick);
          else resolve(values);
        };
        requestAnimationFrame(tick);
      }),
  );
  // One frame for each value would mean that the page had only waited.
  expect(shown.length).toBeGreaterThan(30);
  expect(new Set(shown).size).toBeGreaterThan(5);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  await expect(workbench.part(marks.files)).toContainText(/\d{3} files/);
  await workbench.part(marks.fileSearch).fill('address 10.49.');
  await expect(workbench.part(marks.fileHits)).toContainText('hosts/alice49/');
});

test('a newer design takes the place of one whose bundle is being built', async ({ workbench, page }) => {
  test.slow();
  await workbench.openDesign(manyPairs(50));
  await workbench.openTab('Files');
  await expect(workbench.part(marks.files).getByRole('progressbar')).toBeVisible();
  await workbench.openDesign(example('nas'));
  await expect(workbench.part(marks.files).getByRole('progressbar')).toHaveCount(0, { timeout: 10_000 });
  await expect(page.getByRole('tree', { name: 'Files of the bundle' })).not.toContainText('alice49');
});
