import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('in any state of the bundle view', async ({ workbench, page }) => {
      test.slow();
      let start = (): void => {};
      const started = new Promise<void>((resolve) => (start = resolve));
      await page.route('**/bundleWorker*', async (route) => {
        await started;
        await route.continue();
      });
      await workbench.startFrom('DRBD, cross-link');
      await workbench.openTab('Files');
      await expect(workbench.part(marks.files).getByRole('progressbar', { name: 'Starting …' })).toBeVisible();
      await workbench.expectAccessible(marks.files);
      start();
      for (const path of ['cluster/cib.xml', 'cluster/pcs-setup.sh', 'README.md', 'hosts/alice/etc/drbd.conf']) {
        await workbench.openBundleFile(path);
        await expect(
          workbench
            .part(marks.fileText)
            .locator('[class*="text-"][class*="text-info"], [class*="text-accent"], [class*="italic"]')
            .first(),
        ).toBeVisible();
        await workbench.expectAccessible(marks.files);
      }
      await workbench
        .drawn(/^Data Disk/)
        .first()
        .click();
      await workbench.expectAccessible(marks.files);
      await workbench.part(marks.fileSearch).fill('alice');
      await workbench.part(marks.fileSearch).press('Enter');
      await expect(workbench.part(marks.fileText).locator('mark[data-current]')).toBeVisible();
      await workbench.expectAccessible(marks.files);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('tab', { name: 'Details' }).click();
      await expect(workbench.part(marks.files)).toBeVisible();
      await workbench.expectAccessible();
    });
  });
}
